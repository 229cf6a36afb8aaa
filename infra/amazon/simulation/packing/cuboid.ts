/** The axes: along the pallet, across it, up. */
export type Axis = 0 | 1 | 2;
export const axes: readonly Axis[] = [0, 1, 2];

/** Three lengths, in whole thousandths of an inch: whole numbers add up exactly. */
export type Sides = readonly [length: number, width: number, height: number];

/** A box in its place: the corner nearest to the origin and the one farthest from it. */
export interface Cuboid {
  readonly from: Sides;
  readonly to: Sides;
}

export const cuboidAt = (from: Sides, [length, width, height]: Sides): Cuboid => ({
  from,
  to: [from[0] + length, from[1] + width, from[2] + height],
});

export const sidesOf = ({ from, to }: Cuboid): Sides => [to[0] - from[0], to[1] - from[1], to[2] - from[2]];

export const volumeOf = ([length, width, height]: Sides): number => length * width * height;

/** Whether they share room; touching is not sharing. */
export const overlap = (one: Cuboid, other: Cuboid): boolean =>
  one.from[0] < other.to[0] &&
  other.from[0] < one.to[0] &&
  one.from[1] < other.to[1] &&
  other.from[1] < one.to[1] &&
  one.from[2] < other.to[2] &&
  other.from[2] < one.to[2];

export const contains = (outer: Cuboid, inner: Cuboid): boolean =>
  outer.from[0] <= inner.from[0] &&
  outer.from[1] <= inner.from[1] &&
  outer.from[2] <= inner.from[2] &&
  outer.to[0] >= inner.to[0] &&
  outer.to[1] >= inner.to[1] &&
  outer.to[2] >= inner.to[2];

export const fitsIn = (sides: Sides, room: Sides): boolean =>
  sides[0] <= room[0] && sides[1] <= room[1] && sides[2] <= room[2];
