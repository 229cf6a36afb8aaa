import { z } from 'zod';
import { LocalDate } from '#domain/values/item';
import { Network } from '#domain/values/network';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import { option } from '#infra/doors/cli/input/input';
import { asKnownAtInput } from '#infra/doors/cli/input/momentInputs';

const text = z.string().min(1).optional();

export const networkInput = option(
  '--network <network>',
  `only this marketplace network: ${Network.options.join(', ')}`,
  anyCaseEnum(Network).optional(),
);

/** Filters that every question about stock has. */
export const stockInputs = {
  network: networkInput,
  asOf: option(
    '--as-of <day>',
    'as at the end of this day in the marketplace, YYYY-MM-DD',
    LocalDate.optional(),
  ),
  asKnownAt: asKnownAtInput,
};

export const mskuInput = option('--msku <msku>', 'only this SKU', text);
