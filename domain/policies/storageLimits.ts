import type { Policy } from '#domain/policies/policy';

/** How storage limits are applied, from a day on (rule 18, unverified). */
export interface StorageLimitRules {
  /** A day in the marketplace, inclusive. */
  readonly from: string;
  /** Which of two announcements counts. */
  readonly announced: 'confirmed-first' | 'the-higher';
  /** Cubic feet of an individual account; `undefined` where no rule is known. */
  readonly individual: string | undefined;
  /** Days in FBA before which a professional account has no limit. */
  readonly unlimitedDays: number;
}

/** The latest first. */
export const storageLimits: Policy<readonly StorageLimitRules[]> = {
  rule: [
    { from: '2023-03-01', announced: 'the-higher', individual: '15', unlimitedDays: 39 * 7 },
    { from: '0000-01-01', announced: 'confirmed-first', individual: undefined, unlimitedDays: 0 },
  ],
  source: "Amazon's announcement of capacity limits and its help page on the overage fee, as copied",
  unverified: true,
};
