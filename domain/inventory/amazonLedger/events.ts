import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { LedgerBalance, LedgerRow } from '#domain/inventory/amazonLedger/values';
import { stockKey } from '#domain/inventory/stock/values';
import type { Immutable } from '#domain/values/immutable';
import { LocalDate } from '#domain/values/item';

const reported = {
  ...stockKey,
  day: LocalDate,
  rowCount: z.int().describe('how many rows, identical ones counted each'),
  digest: z.string().describe('SHA-256 of the rows in canonical order: the same rows, the same digest'),
  report: z.string().describe("SP-API's name of the report"),
};

/** What Amazon's inventory ledger says of one seller's SKU in one network. A day told again replaces what was told of it. */
export const LedgerEvent = z.discriminatedUnion('type', [
  message('LedgerDayReported', { ...reported, rows: z.array(LedgerRow) }),
  message('LedgerBalancesReported', { ...reported, rows: z.array(LedgerBalance) }),
]);
export type LedgerEvent = Immutable<z.infer<typeof LedgerEvent>>;
