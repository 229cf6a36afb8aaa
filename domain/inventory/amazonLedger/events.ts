import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { AmazonLedgerBalance, AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';
import { stockIdentity } from '#domain/inventory/stock/values';
import type { Immutable } from '#domain/values/immutable';
import { LocalDate } from '#domain/values/item';

const reportFields = {
  ...stockIdentity,
  day: LocalDate,
  rowCount: z.int().describe('how many rows, identical ones counted each'),
  digest: z.string().describe('SHA-256 of the rows in canonical order: the same rows, the same digest'),
  report: z.string().describe("SP-API's name of the report"),
};

/** Amazon's inventory ledger of one seller's SKU in one network. A new report of a day replaces the earlier one. */
export const AmazonLedgerEvent = z.discriminatedUnion('type', [
  message('LedgerDayReported', { ...reportFields, rows: z.array(AmazonLedgerRow) }),
  message('LedgerBalancesReported', { ...reportFields, rows: z.array(AmazonLedgerBalance) }),
]);
export type AmazonLedgerEvent = Immutable<z.infer<typeof AmazonLedgerEvent>>;
