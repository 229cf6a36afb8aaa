import type { Sides } from '#infra/amazon/simulation/packing/cuboid';

/** The ways to set a box down with its sides along the axes, each once. */
export function orientations([a, b, c]: Sides): readonly Sides[] {
  const all: readonly Sides[] = [
    [a, b, c],
    [b, a, c],
    [a, c, b],
    [c, a, b],
    [b, c, a],
    [c, b, a],
  ];
  return all.filter((one, index) => all.findIndex((other) => other.join() === one.join()) === index);
}
