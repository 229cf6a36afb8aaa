import { z } from 'zod';
import { LocalDate } from '#domain/item';
import { LedgerBalance, LedgerRow } from '#domain/ledger/values';
import { type Immutable, message } from '#domain/message';
import type { Network } from '#domain/network';
import { stockKey } from '#domain/stock/values';

const report = {
  ...stockKey,
  day: LocalDate,
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  report: z.string().min(1).max(100),
  mayShrink: z.boolean().default(false).describe('take fewer rows than were reported before'),
};

export const LedgerCommand = z.discriminatedUnion('type', [
  message('ReportLedgerDay', { ...report, rows: z.array(LedgerRow).min(1).max(5000) }),
  message('ReportLedgerBalances', { ...report, rows: z.array(LedgerBalance).min(1).max(5000) }),
]);
export type LedgerCommand = Immutable<z.infer<typeof LedgerCommand>>;

/** Why a day's report was refused, with what a person needs in order to act on it. */
export type LedgerRefusal =
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
