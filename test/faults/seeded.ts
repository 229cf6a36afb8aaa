const { SEED = '20260131' } = process.env;

/** Set `SEED` to look at another part of the space, or again at a failure; every fault test prints it. */
export const seed = Number(SEED);

/** Whole numbers from 0 up to `below`, the same for the same seed (mulberry32). */
export function seeded(from = seed): (below: number) => number {
  let state = from;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
