import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { AmazonLedgerBalance, AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';
import { stockIdentity } from '#domain/inventory/stock/values';
import type { Immutable } from '#domain/values/immutable';
import { LocalDate } from '#domain/values/item';
import type { Network } from '#domain/values/network';

const report = {
  ...stockIdentity,
  day: LocalDate,
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  report: z.string().min(1).max(100),
  mayShrink: z.boolean().default(false).describe('take fewer rows than were reported before'),
};

export const AmazonLedgerCommand = z.discriminatedUnion('type', [
  message('ReportLedgerDay', { ...report, rows: z.array(AmazonLedgerRow).min(1) }),
  message('ReportLedgerBalances', { ...report, rows: z.array(AmazonLedgerBalance).min(1) }),
]);
export type AmazonLedgerCommand = Immutable<z.infer<typeof AmazonLedgerCommand>>;

/** Why a day's report was refused, with what a person needs in order to act on it. */
export type AmazonLedgerRefusal =
  | {
      readonly reason: 'other-ledger';
      readonly sellerId: string;
      readonly network: Network;
      readonly msku: string;
    }
  | {
      readonly reason: 'fewer-rows-than-before';
      readonly msku: string;
      readonly day: string;
      readonly before: number;
      readonly now: number;
    };
