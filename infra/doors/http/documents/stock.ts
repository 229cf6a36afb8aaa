import { z } from 'zod';
import { removalLifecycle } from '#domain/inventory/stock/lifecycle';
import { RemovalType } from '#domain/inventory/stock/values';
import { Disposition } from '#domain/values/disposition';
import { Revision } from '#infra/doors/http/documents/commandResult';
import type { InventoryAnswer } from '#services/inventory/stock/inventory';

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
  reservedQuantity: z.strictObject({
    totalReservedQuantity: units,
    pendingCustomerOrderQuantity: units,
    pendingTransshipmentQuantity: units,
    fcProcessingQuantity: units,
  }),
  researchingQuantity: z.strictObject({
    totalResearchingQuantity: units,
    researchingQuantityBreakdown: z.array(
      z.strictObject({
        name: z.enum([
          'researchingQuantityInShortTerm',
          'researchingQuantityInMidTerm',
          'researchingQuantityInLongTerm',
        ]),
        quantity: units,
      }),
    ),
  }),
  unfulfillableQuantity: z.strictObject({
    totalUnfulfillableQuantity: units,
    customerDamagedQuantity: units,
    warehouseDamagedQuantity: units,
    distributorDamagedQuantity: units,
    carrierDamagedQuantity: units,
    defectiveQuantity: units,
    expiredQuantity: units,
  }),
  warehouseQuantity: units.describe('fulfillable, unfulfillable and reserved'),
  totalQuantity: units.describe('the same with what is inbound'),
  pendingRemovalQuantity: units,
  discrepancyQuantity: units,
  overReceivedQuantity: units,
  flaggedQuantity: units,
  belowZero: z.array(z.string()).describe('quantities of which more went than we know came'),
}) satisfies z.core.$ZodType<InventoryAnswer>;

/** The stock of a SKU in one network. */
export const StockDocument = z.strictObject({
  stockId: z.string(),
  sellerId: z.string(),
  network: z.string(),
  msku: z.string(),
  revision: Revision,
  inventory: z.array(StockLevel),
  removals: z.array(
    z.strictObject({
      removalOrderId: z.string(),
      status: z.enum(removalLifecycle.statuses),
      removalType: RemovalType,
      disposition: Disposition,
      requested: units,
      shipped: units,
      disposed: units,
      cancelled: units,
      inProcess: units,
    }),
  ),
});
