import { z } from 'zod';
import { Instant } from '#domain/instant';
import { Discrepancy } from '#domain/shipment/values';
import type { DiscrepancyAnswer } from '#services/queries/discrepancies';

/** A closed shipment that was short of something or had too much of it. */
export const ShipmentDiscrepancies = z.strictObject({
  shipmentId: z.string(),
  shipmentConfirmationId: z.string().exactOptional(),
  closedAt: Instant.exactOptional(),
  lines: z.array(Discrepancy),
  receivedLater: z.array(z.strictObject({ msku: z.string(), quantity: z.int() })),
}) satisfies z.ZodType<DiscrepancyAnswer>;
