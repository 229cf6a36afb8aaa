import type { Difference } from '#domain/claims/difference';
import type { DisputeScan } from '#domain/claims/scan';
import type { Instant } from '#domain/instant';
import { add, type Money, rounded } from '#domain/money';

/** Whether the last day to claim is over. One that is not known has not passed. */
export const isLate = ({ deadline }: Pick<Difference, 'deadline'>, now: Instant): boolean =>
  deadline !== undefined && now >= deadline.closesAt;

/** What can still be claimed before what is too late, each in its order. */
export const claimableFirst = ({ differences, ...scan }: DisputeScan, now: Instant): DisputeScan => ({
  ...scan,
  differences: differences.toSorted((one, other) => Number(isLate(one, now)) - Number(isLate(other, now))),
});

/** How much of what differs can be claimed no more, one a currency. */
export function lateClaims(differences: readonly Difference[], now: Instant): readonly Money[] {
  const late = differences.filter((each) => isLate(each, now)).map(({ finding }) => finding.claimed);
  return [...Map.groupBy(late, ({ code }) => code).values()].map((each) => rounded(each.reduce(add)));
}
