import type { Policy } from '#domain/policies/policy';
import type { Marketplace } from '#domain/values/marketplace';

/** Marketplaces where Amazon no longer preps or labels, with the first day of that in the marketplace's zone. */
export type AmazonPrep = { readonly [Country in Marketplace]?: string };

export const amazonPrep: Policy<AmazonPrep> = {
  rule: { US: '2026-01-01' },
  source:
    'the end of the FBA prep and label service, as prep centers report it; SP-API refuses AMAZON as owner',
  unverified: true,
};
