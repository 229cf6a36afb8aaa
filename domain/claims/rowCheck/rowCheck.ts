import type { ChargedRow } from '#domain/claims/chargedRow';
import { agedRow } from '#domain/claims/rowCheck/agedRow';
import { overageRow } from '#domain/claims/rowCheck/overageRow';
import { storageRow } from '#domain/claims/rowCheck/storageRow';
import {
  type ComputedFee,
  computedFeeTypes,
  type NotComputable,
  notComputable,
} from '#domain/fees/computedFee';
import { feeTypes } from '#domain/fees/shipmentFees';
import type { Marketplace } from '#domain/marketplace';
import type { RateCardBook } from '#domain/rateCards/cardsOn';

/** A row whose store is known. */
export type LocatedRow = ChargedRow & { readonly country: Marketplace };

/**
 * What a row should come to by its own figures and the card of its day, whatever we know of the stock: that Amazon stored as
 * much as it says is not in question here. No lines: by these figures there is no fee.
 */
export function rowCheck(charge: ChargedRow, book: RateCardBook): readonly ComputedFee[] | NotComputable {
  const { country } = charge;
  if (country === undefined) return notComputable('the row does not say its store');
  const check = checks.get(charge.feeType);
  return check === undefined
    ? notComputable(`a row of ${charge.feeType} does not say what it was computed from`)
    : check({ ...charge, country }, book);
}

const checks: ReadonlyMap<
  string,
  (row: LocatedRow, book: RateCardBook) => readonly ComputedFee[] | NotComputable
> = new Map([
  [computedFeeTypes.overage, overageRow],
  [computedFeeTypes.storage, storageRow],
  [computedFeeTypes.aged, agedRow],
  [feeTypes.shipping, () => notComputable('what was accepted of the carrier is not recorded')],
]);
