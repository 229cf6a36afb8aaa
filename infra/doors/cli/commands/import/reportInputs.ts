import { z } from 'zod';
import type { Marketplace } from '#domain/values/marketplace';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import { option } from '#infra/doors/cli/input/input';
import { adoptions, type MovementAdoption } from '#services/importing/reports/adoptMovements';
import { type DayOrder, dayOrders } from '#services/ports/reports';
import { textEncodings } from '#services/ports/textEncoding';

export const reportInputs = {
  encoding: option(
    '--encoding <name>',
    `how a text file is written, where its bytes fit several readings: ${textEncodings.join(', ')}`,
    z.string().toLowerCase().pipe(z.enum(textEncodings)).optional(),
  ),
  dates: option(
    '--dates <order>',
    `how a report writes its days: ${dayOrders.join(' or ')}; without it, a day that can be read both ways is a problem`,
    anyCaseEnum(z.enum(dayOrders)).optional(),
  ),
  adopt: option(
    '--adopt <rows>',
    `which rows of the ledger become facts of your stock: ${adoptions.join(', ')}; default: movements, which is all but Receipts`,
    z.enum(adoptions).default('movements'),
  ),
  mayShrink: option(
    '--may-shrink',
    'take days of a report with fewer rows than were reported before',
    z.boolean().default(false),
  ),
  skipBadRows: option(
    '--skip-bad-rows',
    'store the rows of a report that can be read, though others cannot',
    z.boolean().default(false),
  ),
};

export interface ReportImportInputs {
  readonly file: string;
  readonly marketplace?: Marketplace | undefined;
  readonly dates?: DayOrder | undefined;
  readonly adopt: MovementAdoption;
  readonly mayShrink: boolean;
  readonly skipBadRows: boolean;
  readonly dryRun: boolean;
}

/** How many streams stay in memory. An import touches most streams only once. */
export const cacheSize = 128;
