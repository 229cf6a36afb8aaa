import type { Policy } from '#domain/policies/policy';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';

/** Days from its creation after which a confirmed shipment that never left counts as abandoned (rule 13, unverified). */
export interface Abandonment {
  readonly domesticDays: number;
  readonly fromAbroadDays: number;
}

export const abandonment: Policy<Abandonment> = {
  rule: { domesticDays: 45, fromAbroadDays: 75 },
  source: "the inbound defect fee's arrival limits, as prep centers report them",
  unverified: true,
};

/** A country whose store shares the marketplace's network is not abroad; an unknown one is. */
export function isFromAbroad(countryCode: string | undefined, marketplace: Marketplace): boolean {
  const { network } = marketplaces[marketplace];
  return !Object.entries(marketplaces).some(
    ([country, store]) => country === countryCode && store.network === network,
  );
}

/** Days that a shipment from `countryCode` has. */
export const daysToShip = (
  countryCode: string | undefined,
  marketplace: Marketplace,
  { domesticDays, fromAbroadDays }: Abandonment,
): number => (isFromAbroad(countryCode, marketplace) ? fromAbroadDays : domesticDays);
