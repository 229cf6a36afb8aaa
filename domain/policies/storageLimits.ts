import { type Duration, days } from '#domain/instant';
import type { Policy } from '#domain/policies/policy';

/** How storage limits are applied, from a day on. */
export interface StorageLimitRules {
  /** A day in the marketplace, inclusive. */
  readonly from: string;
  /** Which of two announcements counts. */
  readonly announced: 'confirmed-first' | 'the-higher';
  /** Cubic feet of an individual account; `undefined` where no rule is known. */
  readonly individual: string | undefined;
  /** A professional account has no limit until it was active in FBA for so long. */
  readonly unlimitedFor: Duration;
}

/** The latest first. */
export const storageLimits: Policy<readonly StorageLimitRules[]> = {
  rule: [
    { from: '2023-03-01', announced: 'the-higher', individual: '15', unlimitedFor: days(39 * 7) },
    { from: '0000-01-01', announced: 'confirmed-first', individual: undefined, unlimitedFor: days(0) },
  ],
  source: "Amazon's announcement of capacity limits and its help page on the overage fee, as copied",
  unverified: true,
};
