import type { Marketplace } from '#domain/values/marketplace';
import type { Money } from '#domain/values/money';

/** What a listing costs from a day on, in its marketplace, and the recorded fact that says so. */
export interface DatedPrice {
  readonly marketplace: Marketplace;
  /** A day in the marketplace, inclusive. */
  readonly from: string;
  readonly price: Money;
  readonly event: string;
}

/** The price in force on `day`; of two prices from the same day, the last recorded. `undefined` before the first price. */
export function priceOn(
  prices: readonly DatedPrice[],
  marketplace: Marketplace,
  day: string,
): DatedPrice | undefined {
  let latest: DatedPrice | undefined;
  for (const each of prices)
    if (
      each.marketplace === marketplace &&
      each.from <= day &&
      (latest === undefined || each.from >= latest.from)
    )
      latest = each;
  return latest;
}
