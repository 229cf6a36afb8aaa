import { z } from 'zod';
import { AmazonLedgerEventType, AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';
import { LocalDate } from '#domain/values/item';
import type { Reconciliation as Reconciled } from '#services/inventory/amazonLedger/reconcile';

const view = z.enum(['detail', 'summary']);
const place = { network: z.string(), msku: z.string(), day: LocalDate };
const event = z.string().describe('`<stream>@<revision>`');

/** Our ledger against Amazon's: a page of differences, and what was compared. */
export const Reconciliation = z.strictObject({
  reported: z
    .array(
      z.strictObject({ sellerId: z.string(), network: z.string(), view, from: LocalDate, to: LocalDate }),
    )
    .describe('the days that Amazon’s reports span: no other is compared'),
  agreeing: z.int(),
  differences: z.array(
    z.strictObject({
      ...place,
      sellerId: z.string(),
      eventType: AmazonLedgerEventType,
      view,
      here: z.int(),
      amazon: z.int(),
      events: z.array(event).describe('behind it, the first of them'),
      eventCount: z.int(),
    }),
  ),
  doubts: z
    .array(
      z.strictObject({
        ...place,
        row: AmazonLedgerRow,
        doubts: z.array(z.enum(['day-contradicts-time', 'reconciled-quantity'])),
        event,
      }),
    )
    .describe('rows of Amazon’s worth a second look, at most 1000'),
  nextCursor: z.string().exactOptional(),
}) satisfies z.core.$ZodType<Reconciled>;
