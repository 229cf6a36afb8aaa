import type { InboundQuantity } from '#domain/inventory/levels/inboundQuantities';
import type { ResearchTerm, ReservedFor } from '#domain/inventory/stock/values';
import { addUnderKey, type KeyedDaySums } from '#domain/values/daySums';
import { type RunningSums, runningSums } from '#domain/values/runningSums';

/** Units counted without a movement: inbound, reserved or being researched. SP-API's names where it has one. */
export type HeldQuantity =
  | InboundQuantity
  | (typeof reservedQuantity)[ReservedFor]
  | (typeof researchingQuantity)[ResearchTerm]
  /** Of removal orders. A hold, not a disposition: the units are in stock until they leave. */
  | 'pendingRemovalQuantity'
  /** Units of facts that deserve a second look: they are counted all the same. */
  | 'flaggedQuantity';

export const reservedQuantity = {
  CUSTOMER_ORDER: 'pendingCustomerOrderQuantity',
  TRANSFER: 'pendingTransshipmentQuantity',
  PROCESSING: 'fcProcessingQuantity',
} as const satisfies { readonly [For in ReservedFor]: string };

export const researchingQuantity = {
  SHORT: 'researchingQuantityInShortTerm',
  MID: 'researchingQuantityInMidTerm',
  LONG: 'researchingQuantityInLongTerm',
} as const satisfies { readonly [Term in ResearchTerm]: string };

/** The place of units whose center is not known: in transit between centers, or held somewhere in the network. */
export const anyCenter = '*';

/** By quantity and fulfillment center, with a tab between them, then by day. */
export type HeldSums = KeyedDaySums;

export function addHeldUnits(
  sums: HeldSums,
  quantity: HeldQuantity,
  fulfillmentCenter: string,
  day: string,
  units: number,
): void {
  addUnderKey(sums, `${quantity}\t${fulfillmentCenter}`, day, units);
}

export interface HeldUnits {
  readonly quantity: HeldQuantity;
  readonly fulfillmentCenter: string;
  readonly units: RunningSums;
}

export const heldUnits = (sums: HeldSums): readonly HeldUnits[] =>
  Object.entries(sums).map(([key, units]) => {
    const tab = key.indexOf('\t');
    // As `hold` wrote it.
    return {
      quantity: key.slice(0, tab) as HeldQuantity,
      fulfillmentCenter: key.slice(tab + 1),
      units: runningSums(units),
    };
  });
