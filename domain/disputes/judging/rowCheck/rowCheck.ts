import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { agedRow } from '#domain/disputes/judging/rowCheck/agedRow';
import type { LocatedRow } from '#domain/disputes/judging/rowCheck/locatedRow';
import { overageRow } from '#domain/disputes/judging/rowCheck/overageRow';
import { storageRow } from '#domain/disputes/judging/rowCheck/storageRow';
import { type ComputedFee, type NotComputable, notComputable } from '#domain/fees/pricing/computedFee';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { computedFeeTypes, feeTypes } from '#domain/values/feeType';

/**
 * Prices a row by its own figures and the card of its day. It does not question the stock that the row claims. No lines
 * mean that these figures give no fee.
 */
export function rowCheck(charge: ChargedRow, book: RateCardBook): readonly ComputedFee[] | NotComputable {
  const { country } = charge;
  if (country === undefined) return notComputable({ reason: 'row-names-no-store' });
  const check = checks.get(charge.feeType);
  return check === undefined
    ? notComputable({ reason: 'row-names-no-figures', feeType: charge.feeType })
    : check({ ...charge, country }, book);
}

const checks: ReadonlyMap<
  string,
  (row: LocatedRow, book: RateCardBook) => readonly ComputedFee[] | NotComputable
> = new Map([
  [computedFeeTypes.overage, overageRow],
  [computedFeeTypes.storage, storageRow],
  [computedFeeTypes.aged, agedRow],
  [feeTypes.shipping, () => notComputable({ reason: 'no-carrier-charge-accepted' })],
]);
