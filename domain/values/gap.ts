/** What a table holds where there is no value: the reason why. So a missing entry is never a forgotten one. */
export interface Gap {
  readonly none: string;
}

const isGap = (entry: unknown): entry is Gap =>
  typeof entry === 'object' && entry !== null && 'none' in entry;

/** The entries of a total table that have a value. */
export const withoutGaps = <Value>(
  table: Readonly<Record<string, Value | Gap>>,
): ReadonlyMap<string, Value> =>
  new Map(Object.entries(table).flatMap(([key, entry]) => (isGap(entry) ? [] : [[key, entry] as const])));
