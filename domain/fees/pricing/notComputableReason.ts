import type { NoSizeTier } from '#domain/catalog/sku/sizeTier';
import type { NoCard } from '#domain/fees/rateCards/cardsOn';
import type { Network } from '#domain/values/network';

/** Why a fee is not computable, as data: code groups and compares by it, and each door words it. */
export type NotComputableReason = CardLacks | EventsLack | RowLacks | NoSizeTier;

/** No card of the day has a rate. */
type CardLacks =
  | NoCard
  /** The values that the search for a row used. */
  | { readonly reason: 'no-row'; readonly searchedBy: readonly string[] }
  | { readonly reason: 'no-row-in-season'; readonly size: string; readonly season: string }
  | { readonly reason: 'no-row-at-rate'; readonly service: string; readonly rate: string }
  | { readonly reason: 'no-rows-of-kind'; readonly kind: string };

/** A fact about the seller that no event records. */
type EventsLack =
  | { readonly reason: 'never-measured' }
  | { readonly reason: 'stored-unmeasured'; readonly what: 'units' | 'boxes' }
  | { readonly reason: 'shipped-unmeasured' }
  | { readonly reason: 'more-left-than-came'; readonly what: 'units' | 'boxes' }
  | { readonly reason: 'age-unknown' }
  | { readonly reason: 'size-unknown' }
  | { readonly reason: 'storage-type-unknown' }
  | { readonly reason: 'storage-limit-unknown' }
  | { readonly reason: 'selling-plan-unknown'; readonly of?: 'month' }
  | { readonly reason: 'supply-unknown'; readonly level: string }
  | { readonly reason: 'first-inbound-unknown' }
  | { readonly reason: 'nothing-shipped' }
  | { readonly reason: 'stock-shared'; readonly network: Network }
  | { readonly reason: 'placement-unknown' }
  | { readonly reason: 'creation-unknown' }
  | { readonly reason: 'warehouse-region-unknown' }
  | { readonly reason: 'delivery-day-unknown' }
  | { readonly reason: 'processing-elsewhere-unknown' }
  /** The fee depends on another one, which is unknown. */
  | { readonly reason: 'fulfilment-fee-unknown' }
  | { readonly reason: 'fuel-surcharge-unknown' }
  /** Absent when several amounts of that day may be right. */
  | { readonly reason: 'earlier-day-unknown'; readonly why?: NotComputableReason };

/** A figure that pricing a report's row needs, and the row lacks. */
type RowLacks =
  | { readonly reason: 'row-names-no-store' }
  | { readonly reason: 'row-names-no-figures'; readonly feeType: string }
  | { readonly reason: 'row-names-no-quantity' }
  | { readonly reason: 'row-names-no-size-tier' }
  | { readonly reason: 'row-names-no-aged-units' }
  | { readonly reason: 'row-names-no-overage' }
  | { readonly reason: 'no-such-storage-type'; readonly storageType: string | undefined }
  | { readonly reason: 'no-carrier-charge-accepted' };
