import { namesOfSubject, subjectNameValue } from '#domain/disputes/judging/matching/isSameSubject';
import type { ChargeSubject } from '#domain/disputes/reportedCharge/values';
import type { Subject } from '#domain/fees/pricing/computedFee';

/**
 * Groups things by the names of their subjects, so that a look-up need not search them all.
 *
 * @returns for a subject, the things that share each of its names, the most specific name first; subjects without names
 * share a group
 */
export function groupBySubject<Thing extends { readonly subject: ChargeSubject | Subject }>(
  things: readonly Thing[],
): (subject: ChargeSubject | Subject) => readonly (readonly Thing[])[] {
  const byKey = new Map<string, Thing[]>();
  for (const thing of things)
    for (const key of keysOf(thing.subject)) {
      const group = byKey.get(key);
      if (group === undefined) byKey.set(key, [thing]);
      else group.push(thing);
    }
  return (subject) => keysOf(subject).map((key) => byKey.get(key) ?? []);
}

function keysOf(subject: ChargeSubject | Subject): readonly string[] {
  const names = namesOfSubject(subject);
  return names.length === 0 ? [''] : names.map((name) => `${name} ${subjectNameValue(subject, name)}`);
}
