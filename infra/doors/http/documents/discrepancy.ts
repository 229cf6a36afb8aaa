import { z } from 'zod';
import { Discrepancy } from '#domain/inbound/shipment/values';
import { Instant } from '#domain/values/instant';
import type { DiscrepancyAnswer } from '#services/inventory/losses/discrepancies';
import type { LossAnswer } from '#services/inventory/losses/losses';

const units = z.int();
const day = z.iso.date();

const ClaimWindow = z.strictObject({
  opens: day,
  closes: day.describe('the last day'),
  countedFrom: z.string(),
  source: z.string(),
  unverified: z.boolean(),
});

const ExplainedDiscrepancy = Discrepancy.extend({
  located: units.describe('received until closing and after it, and found since'),
  found: units,
  reimbursed: units,
  stillMissing: units,
  over: units.describe('located beyond what was shipped'),
  reimbursedAndLocated: units.describe('Amazon may take the reimbursement back'),
});

/** A closed shipment that was short of something or had too much of it. */
export const ShipmentDiscrepancies = z.strictObject({
  shipmentId: z.string(),
  shipmentConfirmationId: z.string().exactOptional(),
  closedAt: Instant.exactOptional(),
  lines: z.array(ExplainedDiscrepancy),
  receivedLater: z.array(z.strictObject({ msku: z.string(), quantity: units })),
  since: day.exactOptional(),
  ageInDays: units.exactOptional(),
  claimWindows: z.array(ClaimWindow),
}) satisfies z.core.$ZodType<DiscrepancyAnswer>;

/** Units of a SKU that fulfillment centers lost or damaged, and what became of them. */
export const StockLoss = z.strictObject({
  sellerId: z.string(),
  network: z.string(),
  msku: z.string(),
  kind: z.enum(['lost', 'damaged']),
  units,
  found: units.describe('of these'),
  reimbursed: units.describe('of these'),
  reimbursedAndFound: units.describe('Amazon may take the reimbursement back'),
  remaining: units,
  unexplained: z
    .array(
      z.strictObject({
        day,
        units,
        ageInDays: units.exactOptional(),
        claimWindows: z.array(ClaimWindow),
      }),
    )
    .describe('what remains, the oldest first'),
}) satisfies z.core.$ZodType<LossAnswer>;
