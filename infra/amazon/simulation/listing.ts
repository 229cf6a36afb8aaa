import type { Marketplace } from '#domain/values/marketplace';
import type { Derivation } from '#infra/amazon/simulation/derivation';

/** A listing that looks like one: the ASIN is the same in every marketplace, the FNSKU is the marketplace's. */
export const listing = (msku: string, marketplace: Marketplace, derivation: Derivation) => ({
  asin: `B0${derivation.code(8, 'asin', msku)}`,
  fnsku: `X00${derivation.code(7, 'fnsku', msku, marketplace)}`,
});
