import type { Policy } from '#domain/policies/policy';

/** Days since the receipt, both ends inclusive (rule 24); the last band of a list has no end. */
export interface AgeBand {
  /** `91-180`, `366+`. */
  readonly name: string;
  readonly from: number;
  readonly to?: number;
}

/** Bands that follow each other, the youngest first: each ends where the next begins. */
export const ageBands = (starts: readonly number[]): readonly AgeBand[] =>
  starts.map((from, at) => {
    const next = starts[at + 1];
    return next === undefined
      ? { name: `${from}+`, from }
      : { name: `${from}-${next - 1}`, from, to: next - 1 };
  });

/** As the inventory age report shows them. */
export const reportedAges: Policy<readonly AgeBand[]> = {
  rule: ageBands([0, 91, 181, 271, 366]),
  source: "columns of Amazon's inventory age report",
  unverified: false,
};
