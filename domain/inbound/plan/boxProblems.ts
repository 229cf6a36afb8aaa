import type { Box } from '#domain/inbound/box';
import { boxedUnits, boxingDifferences, unitsOf } from '#domain/inbound/boxing';
import type { BoxProblem } from '#domain/inbound/plan/commands';
import type { Item } from '#domain/values/item';

/** What is wrong with how items and boxes go together, whatever their quantities (rule 16). */
export const boxProblems = (items: readonly Item[], boxes: readonly Box[]): readonly BoxProblem[] => [
  ...twoExpiryDates(items, boxes),
  ...boxes.flatMap(sharedExpiryDates),
  ...repeatedNames(boxes.map(({ name }) => name)).map(
    (box) => ({ problem: 'repeated-box-name', box }) as const,
  ),
];

/** SKUs whose boxes hold other units than declared. One in no box at all is packed later. */
export function unitProblems(items: readonly Item[], boxes: readonly Box[]): readonly BoxProblem[] {
  const boxed = boxedUnits(boxes);
  return boxingDifferences(unitsOf(items), boxed)
    .filter(({ msku }) => boxed.has(msku))
    .map(({ msku, expected, boxed }) => ({
      problem: 'boxes-do-not-add-up',
      msku,
      declared: expected,
      boxed,
    }));
}

interface ExpiryLine {
  readonly msku: string;
  readonly expiration?: string | undefined;
}

function twoExpiryDates(items: readonly Item[], boxes: readonly Box[]): readonly BoxProblem[] {
  return severalDates([...items, ...boxes.flatMap((box) => box.items)]).map(
    ([msku, expirations]) => ({ problem: 'two-expiry-dates', msku, expirations }) as const,
  );
}

const sharedExpiryDates = ({ name, items }: Box): readonly BoxProblem[] =>
  severalDates(items).map(([msku]) => ({ problem: 'expiry-dates-share-a-box', box: name, msku }) as const);

/** SKUs with more than one expiry date, and those dates, earliest first. */
function severalDates(lines: readonly ExpiryLine[]): readonly (readonly [string, readonly string[]])[] {
  const dates = new Map<string, Set<string>>();
  for (const { msku, expiration } of lines) {
    if (expiration !== undefined) dates.set(msku, (dates.get(msku) ?? new Set()).add(expiration));
  }
  return [...dates].filter(([, each]) => each.size > 1).map(([msku, each]) => [msku, [...each].toSorted()]);
}

/** The names that occur more than once, each listed once. */
export const repeatedNames = (names: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.has(name) || !seen.add(name)))];
};
