import { z } from 'zod';
import { LocalDate } from '#domain/values/item';
import { Network } from '#domain/values/network';
import { asKnownAtInput } from '#infra/doors/cli/commands/answers/momentInputs';
import { option } from '#infra/doors/cli/input';

const text = z.string().min(1).optional();

export const networkInput = option(
  '--network <network>',
  `only this marketplace network: ${Network.options.join(', ')}`,
  z.string().toUpperCase().pipe(Network).optional(),
);

/** Which stock is asked about, and when. */
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
