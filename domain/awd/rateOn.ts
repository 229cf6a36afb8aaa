import type { AwdRate } from '#domain/awd/values';

/** Which of AWD's rates a SKU has from a day on. */
export interface DatedRate {
  readonly rate: AwdRate;
  /** A day in the marketplace, inclusive. */
  readonly from: string;
}

/** Of what was said about the same day, the last word; by day, so that no order in which days were told of matters. */
export function ratesByDay<Said extends DatedRate>(rates: readonly Said[]): readonly Said[] {
  const byDay = new Map(rates.map((each) => [each.from, each]));
  return [...byDay.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
}

/**
 * The rate of a day; `undefined` before the first that was decided, since nobody knows.
 *
 * @param rates by day, each once
 */
export const rateOn = <Said extends DatedRate>(rates: readonly Said[], day: string): Said | undefined =>
  rates.findLast(({ from }) => from <= day);
