import type { Policy } from '#domain/policies/policy';
import type { StorageType } from '#domain/values/storageType';

/** What counts to the usage of a storage limit, from a day on (rule 18, unverified). */
export interface StorageUsageRules {
  /** A day in the marketplace, inclusive. */
  readonly from: string;
  /** Whether units of open shipments use up the limit. To what is over it they never count. */
  readonly openShipments: boolean;
  /** The storage types that can be over their limit. */
  readonly limited: readonly StorageType[];
}

const limited = ['STANDARD', 'OVERSIZE', 'APPAREL', 'FOOTWEAR'] as const;

/** The latest first. */
export const storageUsage: Policy<readonly StorageUsageRules[]> = {
  rule: [
    { from: '2023-03-01', openShipments: true, limited },
    { from: '0000-01-01', openShipments: false, limited },
  ],
  source: "Amazon's help page on the overage fee, as it read before and after 2023-03-01, in copies",
  unverified: true,
};
