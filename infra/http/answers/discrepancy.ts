import { z } from 'zod';
import { Instant } from '#domain/instant';
import { Discrepancy } from '#domain/shipment/values';
import type { DiscrepancyAnswer } from '#services/queries/discrepancies';

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
}) satisfies z.ZodType<DiscrepancyAnswer>;
