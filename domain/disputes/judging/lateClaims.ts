import type { Difference } from '#domain/disputes/judging/difference';
import type { Instant } from '#domain/values/instant';
import { add, type Money, rounded } from '#domain/values/money';

/** Whether the last day to claim is over. One that is not known has not passed. */
const isLate = ({ deadline }: Pick<Difference, 'deadline'>, now: Instant): boolean =>
  deadline !== undefined && now >= deadline.closesAt;

/** How much of what differs can be claimed no more, one a currency. */
export function lateClaims(differences: readonly Difference[], now: Instant): readonly Money[] {
  const late = differences.filter((each) => isLate(each, now)).map(({ finding }) => finding.claimed);
  return [...Map.groupBy(late, ({ code }) => code).values()].map((each) => rounded(each.reduce(add)));
}
