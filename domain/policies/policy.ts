/** A business rule as data: what it says, who says so, and whether anybody could confirm it. */
export interface Policy<Rule> {
  readonly rule: Rule;
  readonly source: string;
  /** No source of Amazon's own states it: shown wherever it decides. */
  readonly unverified: boolean;
}
