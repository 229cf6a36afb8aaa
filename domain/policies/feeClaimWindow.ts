import { z } from 'zod';
import type { Policy } from '#domain/policies/policy';
import { laterDay, startOfDay } from '#domain/values/calendar';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Immutable } from '#domain/values/immutable';
import { Instant } from '#domain/values/instant';
import { LocalDate } from '#domain/values/item';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';

/** How long after its posting a fee can be disputed (rule 20). */
export interface FeeClaimWindow {
  /** Still possible on the day that is so many days after the posting. */
  readonly daysFromPosting: number;
  /** Fee types of which Amazon says so; of the others it is assumed. */
  readonly statedFor: readonly string[];
  /** So many days before the last one somebody is warned. Ours, not Amazon's. */
  readonly warningDays: number;
}

export const feeClaimWindow: Policy<FeeClaimWindow> = {
  rule: {
    daysFromPosting: 90,
    statedFor: [computedFeeTypes.overage, computedFeeTypes.fulfilment],
    warningDays: 14,
  },
  source:
    "Seller Central's pages on storage overage fees and on fees by weight and dimensions: 90 days from the charge; no page says it of other fees",
  unverified: false,
};

/** Until when the dispute of a charge can be submitted. */
export const ClaimDeadline = z.strictObject({
  lastDay: LocalDate.describe('the last day on which it can be submitted'),
  warnFrom: Instant.describe('from when it is near, UTC'),
  closesAt: Instant.describe('the end of the last day in the marketplace, UTC, exclusive'),
  unverified: z.boolean().describe("Amazon does not say this window of this charge's fee type"),
});
export type ClaimDeadline = Immutable<z.infer<typeof ClaimDeadline>>;

/** Counted from the day on which a charge was posted: that is day 0 (posted August 1, last day October 30). */
export function claimDeadline(
  { feeType, marketplace, postedOn }: { feeType: string; marketplace: Marketplace; postedOn: string },
  { daysFromPosting, statedFor, warningDays }: FeeClaimWindow,
): ClaimDeadline {
  const { timeZone } = marketplaces[marketplace];
  const lastDay = laterDay(postedOn, daysFromPosting);
  return {
    lastDay,
    warnFrom: startOfDay(laterDay(lastDay, -warningDays), timeZone),
    closesAt: startOfDay(laterDay(lastDay, 1), timeZone),
    unverified: !statedFor.includes(feeType),
  };
}
