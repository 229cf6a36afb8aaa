import type { Level } from '#domain/inventory/levels/level';

/** The quantities that storage usage is counted from. */
export type UsageLevel = Pick<
  Level,
  'fulfillableQuantity' | 'warehouseQuantity' | 'pendingRemovalQuantity' | `inbound${OpenStage}Quantity`
>;
type OpenStage = 'Working' | 'Shipped' | 'Receiving';

/**
 * Units that count against a storage limit for fees: available, unfulfillable and reserved, less pending removals. Of the
 * three readings of Amazon's page only this one gives the usage of its own example (rule 18, unverified).
 */
export const usageForMoney = ({ warehouseQuantity, pendingRemovalQuantity }: UsageLevel): number =>
  warehouseQuantity - pendingRemovalQuantity;

/** Available units only, as Amazon's age and health reports count them. No fee uses this count. */
export const usageForReports = ({ fulfillableQuantity }: UsageLevel): number => fulfillableQuantity;

/** Inbound units of open shipments. */
export const openShipmentUnits = (level: UsageLevel): number =>
  level.inboundWorkingQuantity + level.inboundShippedQuantity + level.inboundReceivingQuantity;
