import { anyCenter, type HeldQuantity } from '#domain/inventory/levels/heldSums';
import type { StockHistory } from '#domain/inventory/levels/stockHistory';
import { isTransfer } from '#domain/inventory/levels/stockSums';
import type { Disposition } from '#domain/values/disposition';
import { totalOn } from '#domain/values/runningSums';

/** A level is linear in units: those of a network's fulfillment centers add up to the network's. */
export type Level = ReturnType<typeof levelFrom>;

/** Units under names; none under those that are not there. */
type Units<Name extends string> = { [Each in Name]?: number };

/**
 * Units in one place, in SP-API's words (FBA Inventory v1, `inventoryDetails`); those on hand with those in transit
 * between fulfillment centers.
 *
 * What is sellable is fulfillable, reserved or being looked for. Sellable units in transit are reserved, pending
 * transshipment.
 */
function levelFrom(
  {
    SELLABLE: sellable = 0,
    CUSTOMER_DAMAGED: customerDamaged = 0,
    WAREHOUSE_DAMAGED: warehouseDamaged = 0,
    DISTRIBUTOR_DAMAGED: distributorDamaged = 0,
    CARRIER_DAMAGED: carrierDamaged = 0,
    DEFECTIVE: defective = 0,
    EXPIRED: expired = 0,
  }: Units<Disposition>,
  sellableInTransit: number,
  {
    pendingCustomerOrderQuantity: customerOrder = 0,
    pendingTransshipmentQuantity: waitingForTransfer = 0,
    fcProcessingQuantity: fcProcessing = 0,
    researchingQuantityInShortTerm: short = 0,
    researchingQuantityInMidTerm: mid = 0,
    researchingQuantityInLongTerm: long = 0,
    inboundWorkingQuantity: working = 0,
    inboundShippedQuantity: shipped = 0,
    inboundReceivingQuantity: receiving = 0,
    pendingRemovalQuantity = 0,
    discrepancyQuantity = 0,
    overReceivedQuantity = 0,
    flaggedQuantity = 0,
  }: Units<HeldQuantity>,
) {
  const transshipment = waitingForTransfer + sellableInTransit;
  const reserved = customerOrder + transshipment + fcProcessing;
  const researching = short + mid + long;
  const fulfillable = sellable - reserved - researching;
  const unsellable =
    customerDamaged + warehouseDamaged + distributorDamaged + carrierDamaged + defective + expired;
  const warehouse = fulfillable + unsellable + reserved;
  return {
    fulfillableQuantity: fulfillable,
    inboundWorkingQuantity: working,
    inboundShippedQuantity: shipped,
    inboundReceivingQuantity: receiving,
    reservedQuantity: {
      totalReservedQuantity: reserved,
      pendingCustomerOrderQuantity: customerOrder,
      pendingTransshipmentQuantity: transshipment,
      fcProcessingQuantity: fcProcessing,
    },
    researchingQuantity: {
      totalResearchingQuantity: researching,
      researchingQuantityBreakdown: [
        { name: 'researchingQuantityInShortTerm' as const, quantity: short },
        { name: 'researchingQuantityInMidTerm' as const, quantity: mid },
        { name: 'researchingQuantityInLongTerm' as const, quantity: long },
      ],
    },
    unfulfillableQuantity: {
      totalUnfulfillableQuantity: unsellable,
      customerDamagedQuantity: customerDamaged,
      warehouseDamagedQuantity: warehouseDamaged,
      distributorDamagedQuantity: distributorDamaged,
      carrierDamagedQuantity: carrierDamaged,
      defectiveQuantity: defective,
      expiredQuantity: expired,
    },
    /** Fulfillable, unfulfillable and reserved: the `afn-warehouse-quantity` of Amazon's reports. */
    warehouseQuantity: warehouse,
    /** With what is inbound: `afn-total-quantity`. */
    totalQuantity: warehouse + working + shipped + receiving,
    pendingRemovalQuantity,
    discrepancyQuantity,
    overReceivedQuantity,
    flaggedQuantity,
  };
}

/** A SKU in a whole network, at the end of a day in the marketplace; without a day, now. */
export function networkLevel({ networkUnits, held }: StockHistory, day?: string): Level {
  const onHand: Units<Disposition> = {};
  let sellableInTransit = 0;
  for (const units of networkUnits) {
    onHand[units.disposition] = totalOn(units.onHand, day);
    if (units.disposition === 'SELLABLE') sellableInTransit = totalOn(units.inTransit, day);
  }
  const heldUnits: Units<HeldQuantity> = {};
  for (const { quantity, units } of held) add(heldUnits, quantity, totalOn(units, day));
  return levelFrom(onHand, sellableInTransit, heldUnits);
}

/** The same by fulfillment center; under {@link anyCenter} what is in none. */
export function centerLevels(
  { moved, held }: StockHistory,
  day?: string,
): readonly (readonly [fulfillmentCenter: string, level: Level])[] {
  const centers = new Map<string, { onHand: Units<Disposition>; held: Units<HeldQuantity> }>();
  const at = (center: string) => {
    const centerUnits = centers.get(center) ?? { onHand: {}, held: {} };
    centers.set(center, centerUnits);
    return centerUnits;
  };
  let sellableInTransit = 0;
  for (const each of moved) {
    const { disposition, fulfillmentCenter } = each;
    const units = totalOn(each.units, day);
    add(at(fulfillmentCenter).onHand, disposition, units);
    if (!isTransfer(each)) continue;
    // What has left one center and come to no other is in transit.
    add(at(anyCenter).onHand, disposition, -units);
    if (disposition === 'SELLABLE') sellableInTransit -= units;
  }
  for (const { quantity, fulfillmentCenter, units } of held)
    add(at(fulfillmentCenter).held, quantity, totalOn(units, day));
  return [...centers.keys()].sort().map((center) => {
    const { onHand, held } = at(center);
    return [center, levelFrom(onHand, center === anyCenter ? sellableInTransit : 0, held)];
  });
}

function add<Name extends string>(units: Units<Name>, name: Name, more: number): void {
  units[name] = (units[name] ?? 0) + more;
}
