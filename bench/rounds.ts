/** Something to be timed. `prepare` is not; what it gives is worked on, and counts as `count` things done. */
export interface Contestant {
  readonly name: string;
  readonly count: number;
  prepare(): Promise<() => Promise<void> | void>;
}

/** What was done a second, by name of the contestant: one figure a round. */
export type Rates = ReadonlyMap<string, readonly number[]>;

/**
 * Lets contestants take turns, each time beginning with another, so that what else the machine does hits them all.
 *
 * A first round warms up and does not count.
 */
export async function takeTurns(contestants: readonly Contestant[], rounds: number): Promise<Rates> {
  const rates = new Map(contestants.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    const first = round % contestants.length;
    for (const { name, count, prepare } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      const work = await prepare();
      const begin = performance.now();
      await work();
      const seconds = (performance.now() - begin) / 1000;
      if (round > 0) rates.get(name)?.push(count / seconds);
    }
  }
  return rates;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** The median of what one did, compared with another in the same round. */
export const ratio = (rates: readonly number[], others: readonly number[]): number =>
  median(rates.map((rate, round) => rate / (others[round] ?? Number.NaN)));
