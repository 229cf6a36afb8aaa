import type { AwdRate } from '#domain/awd/values';

/** Which of AWD's rates a SKU has from a day on. */
export interface DatedRate {
  readonly rate: AwdRate;
  /** A day in the marketplace, inclusive. */
  readonly from: string;
}

/** The last recorded rate of each day, sorted by day, so the order of recording does not matter. */
export function ratesByDay<Said extends DatedRate>(rates: readonly Said[]): readonly Said[] {
  const byDay = new Map(rates.map((each) => [each.from, each]));
  return [...byDay.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
}

/**
 * The rate of a day; `undefined` before the first rate: it is not known.
 *
 * @param rates by day, each once
 */
export const rateOn = <Said extends DatedRate>(rates: readonly Said[], day: string): Said | undefined =>
  rates.findLast(({ from }) => from <= day);
