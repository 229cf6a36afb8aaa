import type { Policy } from '#domain/policies/policy';

/** Days since the receipt, both ends inclusive; the last band of a list has no end. */
export interface AgeBand {
  /** `91-180`, `366+`. */
  readonly name: string;
  readonly from: number;
  readonly to?: number;
}

/** Bands while they were or are in force, the youngest first. */
export interface AgeBandTable {
  /** A day in the marketplace, inclusive. */
  readonly from: string;
  readonly bands: readonly AgeBand[];
}

/** Bands that follow each other: each ends where the next begins. */
const bands = (first: number, ...later: readonly number[]): readonly AgeBand[] =>
  [first, ...later].map((from, at) => {
    const next = later[at];
    return next === undefined
      ? { name: `${from}+`, from }
      : { name: `${from}-${next - 1}`, from, to: next - 1 };
  });

/** As the inventory age report shows them; the latest first. */
export const reportedAges: Policy<readonly AgeBandTable[]> = {
  rule: [{ from: '0000-01-01', bands: bands(0, 91, 181, 271, 366) }],
  source: "columns of Amazon's inventory age report",
  unverified: false,
};

/** As stored units are surcharged for their age; younger ones are not. The latest first. */
export const surchargedAges: Policy<readonly AgeBandTable[]> = {
  rule: [
    { from: '2026-01-16', bands: bands(181, 211, 241, 271, 301, 331, 366, 456) },
    { from: '2023-04-15', bands: bands(181, 211, 241, 271, 301, 331, 366) },
    { from: '2022-05-15', bands: bands(271, 366) },
    { from: '2020-02-15', bands: bands(366) },
  ],
  source: "Amazon's announcements of the aged inventory surcharge and of long-term storage fees, as copied",
  unverified: true,
};

/** None before the first table. */
export const bandsOn = ({ rule }: Policy<readonly AgeBandTable[]>, day: string): readonly AgeBand[] =>
  rule.find(({ from }) => from <= day)?.bands ?? [];
