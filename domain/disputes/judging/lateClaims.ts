import type { Difference } from '#domain/disputes/judging/difference';
import type { Instant } from '#domain/values/instant';
import { add, type Money, rounded } from '#domain/values/money';

/** An unknown deadline counts as open. */
const isLate = ({ deadline }: Pick<Difference, 'deadline'>, now: Instant): boolean =>
  deadline !== undefined && now >= deadline.closesAt;

/** The amounts that are too late to claim, one for each currency. */
export function lateClaims(differences: readonly Difference[], now: Instant): readonly Money[] {
  const late = differences.filter((each) => isLate(each, now)).map(({ finding }) => finding.claimed);
  return [...Map.groupBy(late, ({ code }) => code).values()].map((each) => rounded(each.reduce(add)));
}
