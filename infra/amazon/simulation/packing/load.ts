import { type Cuboid, type Sides, volumeOf } from '#infra/amazon/simulation/packing/cuboid';

/** A box to be loaded. */
export interface Parcel {
  readonly name: string;
  readonly sides: Sides;
  /** The ways that it may stand, each with its sides along the axes. */
  readonly turns: readonly Sides[];
  /** Whole thousandths of a pound. */
  readonly weight: number;
}

/** What a pallet can take above its deck. */
export interface Room {
  readonly sides: Sides;
  readonly weight: number;
}

/** One pallet's parcels in their places, in the order of loading. */
export type Load = readonly { readonly parcel: Parcel; readonly place: Cuboid }[];

/** How much of a pallet a parcel takes, 0 to 1: of its room or of what it may weigh, whichever is more. */
export const shareOf = ({ sides, weight }: Parcel, room: Room): number =>
  Math.max(volumeOf(sides) / volumeOf(room.sides), weight / room.weight);
