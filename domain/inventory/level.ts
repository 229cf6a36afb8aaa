import { anyCenter, type HeldQuantity, type HeldUnits } from '#domain/inventory/heldSums';
import type { StockHistory } from '#domain/inventory/stockHistory';
import { type MovedUnits, unitsInTransit, unitsOnHand } from '#domain/inventory/stockSums';
import { totalOn } from '#domain/runningSums';
import { Disposition } from '#domain/shipment/values';

/** A level is linear in units: those of a network's fulfillment centers add up to the network's. */
export type Level = ReturnType<typeof levelFrom>;

type Count = (quantity: HeldQuantity) => number;
type CountIn = (disposition: Disposition) => number;

/**
 * Units in one place, in SP-API's words (FBA Inventory v1, `inventoryDetails`).
 *
 * What is sellable is fulfillable, reserved or being looked for. Sellable units in transit between fulfillment centers
 * are reserved, pending transshipment.
 */
function levelFrom(onHand: CountIn, inTransit: CountIn, held: Count) {
  const customerOrder = held('pendingCustomerOrderQuantity');
  const waiting = held('pendingTransshipmentQuantity');
  const fcProcessing = held('fcProcessingQuantity');
  const transshipment = waiting + inTransit('SELLABLE');
  const short = held('researchingQuantityInShortTerm');
  const mid = held('researchingQuantityInMidTerm');
  const long = held('researchingQuantityInLongTerm');
  const unfulfillable = (disposition: Disposition) => onHand(disposition) + inTransit(disposition);
  const fulfillable = onHand('SELLABLE') - customerOrder - waiting - fcProcessing - short - mid - long;
  const reserved = customerOrder + transshipment + fcProcessing;
  const unsellable = Disposition.options
    .filter((each) => each !== 'SELLABLE')
    .reduce((sum, each) => sum + unfulfillable(each), 0);
  const working = held('inboundWorkingQuantity');
  const shipped = held('inboundShippedQuantity');
  const receiving = held('inboundReceivingQuantity');
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
      totalResearchingQuantity: short + mid + long,
      researchingQuantityBreakdown: [
        { name: 'researchingQuantityInShortTerm' as const, quantity: short },
        { name: 'researchingQuantityInMidTerm' as const, quantity: mid },
        { name: 'researchingQuantityInLongTerm' as const, quantity: long },
      ],
    },
    unfulfillableQuantity: {
      totalUnfulfillableQuantity: unsellable,
      customerDamagedQuantity: unfulfillable('CUSTOMER_DAMAGED'),
      warehouseDamagedQuantity: unfulfillable('WAREHOUSE_DAMAGED'),
      distributorDamagedQuantity: unfulfillable('DISTRIBUTOR_DAMAGED'),
      carrierDamagedQuantity: unfulfillable('CARRIER_DAMAGED'),
      defectiveQuantity: unfulfillable('DEFECTIVE'),
      expiredQuantity: unfulfillable('EXPIRED'),
    },
    /** Fulfillable, unfulfillable and reserved: the `afn-warehouse-quantity` of Amazon's reports. */
    warehouseQuantity: warehouse,
    /** With what is inbound: `afn-total-quantity`. */
    totalQuantity: warehouse + working + shipped + receiving,
    pendingRemovalQuantity: held('pendingRemovalQuantity'),
    discrepancyQuantity: held('discrepancyQuantity'),
    overReceivedQuantity: held('overReceivedQuantity'),
    flaggedQuantity: held('flaggedQuantity'),
  };
}

/** A SKU in a whole network, at the end of a day in the marketplace; without a day, now. */
export function networkLevel({ networkUnits, held }: StockHistory, day?: string): Level {
  const inPlace = new Counts<Disposition>();
  const inTransit = new Counts<Disposition>();
  for (const units of networkUnits) {
    const transit = totalOn(units.inTransit, day);
    inPlace.add(units.disposition, totalOn(units.onHand, day) - transit);
    inTransit.add(units.disposition, transit);
  }
  return levelFrom(inPlace.of, inTransit.of, countsOf(held, day).of);
}

/** The same by fulfillment center; under {@link anyCenter} what is in none. */
export function centerLevels(
  { moved, held }: StockHistory,
  day?: string,
): readonly (readonly [fulfillmentCenter: string, level: Level])[] {
  const centers = new Set([...moved, ...held].map(({ fulfillmentCenter }) => fulfillmentCenter));
  if (moved.some(({ eventType }) => eventType === 'WhseTransfers')) centers.add(anyCenter);
  return [...centers].sort().map((center) => {
    const here: readonly MovedUnits[] = moved.filter(({ fulfillmentCenter }) => fulfillmentCenter === center);
    const onHand: CountIn = (disposition) =>
      unitsOnHand(here, { day, disposition, fulfillmentCenter: center });
    const inTransit: CountIn = (disposition) =>
      center === anyCenter ? unitsInTransit(moved, disposition, day) : 0;
    const heldHere = held.filter(({ fulfillmentCenter }) => fulfillmentCenter === center);
    return [center, levelFrom(onHand, inTransit, countsOf(heldHere, day).of)];
  });
}

function countsOf(held: readonly HeldUnits[], day: string | undefined): Counts<HeldQuantity> {
  const counts = new Counts<HeldQuantity>();
  for (const { quantity, units } of held) counts.add(quantity, totalOn(units, day));
  return counts;
}

/** Units under names; none where nothing was added. */
class Counts<Name> {
  readonly #units = new Map<Name, number>();

  add(name: Name, units: number): void {
    this.#units.set(name, this.of(name) + units);
  }

  readonly of = (name: Name): number => this.#units.get(name) ?? 0;
}
