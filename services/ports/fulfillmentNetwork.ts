import type { Box, Pallet } from '#domain/inbound/box';
import type { Destination } from '#domain/inbound/destination';
import type { PackingGroup, PlacementOption } from '#domain/inbound/plan/placement';
import type { Address } from '#domain/values/address';
import type { Instant } from '#domain/values/instant';
import type { Item, ItemQuantity } from '#domain/values/item';
import type { Marketplace } from '#domain/values/marketplace';
import type { Money } from '#domain/values/money';
import type { EstimatedFees, ShippingMode, TransportationOption } from '#domain/values/transportation';

/**
 * What Amazon decides: listings, packing groups, fulfillment centers, carrier quotes, pallets.
 *
 * The same question at the same time gets the same answer, so that a command can be asked again after a crash.
 */
export interface FulfillmentNetwork {
  /** Who decides, as every output names it: `Amazon`, or `simulation (seed 7)`. */
  readonly source: string;

  /** The listing of a SKU: its ASIN and FNSKU in a marketplace. */
  listing(msku: string, marketplace: Marketplace): Promise<{ readonly asin: string; readonly fnsku: string }>;

  /** Which SKUs may share a box. Case-packed SKUs, already in `boxes`, need no group. */
  packingGroups(plan: PlanToPlace): Promise<readonly PackingGroup[]>;

  /** Destinations to choose from, at least one; no box of the plan is split. */
  placementOptions(plan: PlanToPlace): Promise<readonly PlacementOption[]>;

  /** Every way to move a shipment, partnered and own. A freight quote needs pallets; without them it has none yet. */
  transportationOptions(shipment: ShipmentToMove): Promise<readonly TransportationOption[]>;

  /** What the partnered carrier asks for this shipment as it now is; none where it needs pallets first. */
  quote(shipment: ShipmentToMove, mode: ShippingMode): Promise<Money | undefined>;

  /** The other costs that a confirmation accepts: prep, label and placement. */
  estimatedFees(shipment: ShipmentToMove, placementFee: Money): Promise<EstimatedFees>;

  /**
   * How many pallets the boxes need, from packing them in three dimensions (rule 26, unverified).
   *
   * @throws BoxFitsNoPallet for a box too large or too heavy for any
   */
  palletEstimate(boxes: readonly Box[]): Promise<readonly Pallet[]>;
}

export class BoxFitsNoPallet extends Error {
  override readonly name = 'BoxFitsNoPallet';
  readonly boxName: string;

  constructor(boxName: string) {
    super(`box ${boxName} is too large or too heavy for any pallet`);
    this.boxName = boxName;
  }
}

export interface PlanToPlace {
  readonly inboundPlanId: string;
  /** 1 for the first offer, 2 after it expired or was withdrawn, and so on: a later one may name other centers. */
  readonly round: number;
  readonly marketplace: Marketplace;
  readonly sourceAddress: Address;
  readonly items: readonly Item[];
  /** Boxes known so far; SKUs in none of them are packed later. */
  readonly boxes: readonly Box[];
  readonly at: Instant;
}

export interface ShipmentToMove {
  readonly shipmentId: string;
  readonly marketplace: Marketplace;
  readonly sourceAddress: Address;
  readonly destination: Destination;
  readonly items: readonly (ItemQuantity & Pick<Item, 'prepOwner' | 'labelOwner'>)[];
  readonly boxes: readonly Box[];
  readonly pallets: readonly Pallet[];
  readonly at: Instant;
}
