import type { Policy } from '#domain/policies/policy';

/** How a forecast of units to send is made. */
export interface Replenishment {
  /** Days that what is sent must last, after it has arrived. */
  readonly coverDays: number;
  /** Days of shipped units that the plain average is of, at most. */
  readonly averageDays: number;
  /** Days of shipped units below which no forecast is made. */
  readonly leastDays: number;
  /** From the decision to send until units can be sold, unless told otherwise. */
  readonly leadTimeDays: number;
}

export const replenishment: Policy<Replenishment> = {
  rule: { coverDays: 91, averageDays: 91, leastDays: 14, leadTimeDays: 45 },
  source:
    'our own: three months ahead, from what was shipped in the last three and in the same ones a year before',
  unverified: true,
};
