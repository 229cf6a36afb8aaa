import { z } from 'zod';
import type { InventoryAnswer } from '#services/queries/inventory';

const units = z.int();

/** Stock of one SKU in one fulfillment center of a marketplace network, and what is on its way there. */
export const StockLevel = z.strictObject({
  sellerId: z.string(),
  network: z.string(),
  fulfillmentCenter: z.string(),
  msku: z.string(),
  fulfillableQuantity: units,
  inboundWorkingQuantity: units,
  inboundShippedQuantity: units,
  inboundReceivingQuantity: units,
  unfulfillableQuantity: z.strictObject({
    totalUnfulfillableQuantity: units,
    customerDamagedQuantity: units,
    warehouseDamagedQuantity: units,
    distributorDamagedQuantity: units,
    carrierDamagedQuantity: units,
    defectiveQuantity: units,
    expiredQuantity: units,
  }),
  discrepancyQuantity: units,
  overReceivedQuantity: units,
  flaggedQuantity: units,
}) satisfies z.ZodType<InventoryAnswer>;
