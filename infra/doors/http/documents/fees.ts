import { z } from 'zod';
import { feeTypes } from '#domain/values/feeType';
import { Instant } from '#domain/values/instant';
import { LocalDate } from '#domain/values/item';
import { Money } from '#domain/values/money';
import {
  LedgerLineDocument,
  LineGroupDocument,
  LineTotal,
  ledgerTotals,
} from '#infra/doors/http/documents/ledgerLine';
import type { FeesAnswer } from '#services/fees/ledger/fees';

const Fee = z.strictObject({
  shipmentId: z.string(),
  shipmentConfirmationId: z.string(),
  source: z.string().describe('who named the amount'),
  kind: z.enum(['estimate', 'charge']).describe('never to be added to each other'),
  feeType: z.enum(Object.values(feeTypes)),
  amount: Money.nullable().describe('null where it is unknown, which is not 0; a reversal is negative'),
  from: Instant,
  postsAt: Instant.exactOptional(),
  positions: z.array(z.string()).describe('of the events that say so'),
  unverified: z.boolean().describe('no source of Amazon’s own states every rule of it'),
  state: z.enum(['estimated', 'withdrawn', 'pending', 'posted', 'voided', 'unknown']),
  day: LocalDate.describe('on which it counts, in the marketplace'),
});

/** Fee lines, and the totals of all pages. What is estimated, charged and recomputed is never to be added up. */
export const FeesPage = z.strictObject({
  fees: z.array(Fee),
  totals: z.strictObject({
    estimates: z.array(Money),
    pending: z.array(Money),
    posted: z.array(Money),
    unknown: z.int().describe('lines whose amount is unknown, so that the sums are not the whole'),
  }),
  recomputed: z
    .strictObject({
      lines: z.array(LedgerLineDocument),
      byType: z.array(LineGroupDocument),
      unfinished: z
        .int()
        .describe('lines whose period is not over: estimates of what they will be if nothing changes'),
      estimated: z.array(LineTotal).describe('how much of the totals these are: no charge'),
      ...ledgerTotals,
    })
    .exactOptional()
    .describe('what should be charged, recomputed from events; with a month and a country'),
  nextCursor: z.string().exactOptional(),
}) satisfies z.core.$ZodType<FeesAnswer>;
