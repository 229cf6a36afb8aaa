import type { Cuboid } from '#infra/amazon/simulation/packing/cuboid';

/** Places in order of preference, as numbers to be compared from the first on: the lowest are taken. */
export type Preference = (place: Cuboid) => readonly number[];

/**
 * Ways to build a load: all from the deck up and from one corner out. They differ in how they turn a box, on which the number of
 * boxes in a layer depends. None is the best for all boxes, so each pallet is loaded in every way.
 */
export const preferences: readonly Preference[] = [
  ({ from, to }) => [from[2], from[1], from[0], to[2], to[1]],
  ({ from, to }) => [from[2], from[1], from[0], to[2], to[0]],
  ({ from, to }) => [to[2], from[1], from[0], to[1]],
  ({ from, to }) => [from[2], from[1], from[0], -to[2], to[1]],
  ({ from, to }) => [from[2], from[1], from[0], -to[2], to[0]],
];
