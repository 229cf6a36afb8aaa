import type { Level } from '#domain/inventory/levels/level';

/** What usage is counted from. */
export type UsageLevel = Pick<
  Level,
  'fulfillableQuantity' | 'warehouseQuantity' | 'pendingRemovalQuantity' | `inbound${OpenStage}Quantity`
>;
type OpenStage = 'Working' | 'Shipped' | 'Receiving';

/**
 * Units that use up a storage limit and that money counts: available, unfulfillable and reserved, less what removal orders
 * still hold. Of the three readings on Amazon's page only this one gives the usage of its own example (rule 18, unverified).
 */
export const usageForMoney = ({ warehouseQuantity, pendingRemovalQuantity }: UsageLevel): number =>
  warehouseQuantity - pendingRemovalQuantity;

/** Units as Amazon's age and health reports count them: available ones only. Nothing is charged by it. */
export const usageForReports = ({ fulfillableQuantity }: UsageLevel): number => fulfillableQuantity;

/** Units on their way in shipments that are still open. */
export const openShipmentUnits = (level: UsageLevel): number =>
  level.inboundWorkingQuantity + level.inboundShippedQuantity + level.inboundReceivingQuantity;
