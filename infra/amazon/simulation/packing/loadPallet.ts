import { type Cuboid, cuboidAt, fitsIn, sidesOf } from '#infra/amazon/simulation/packing/cuboid';
import { spacesAround } from '#infra/amazon/simulation/packing/emptySpaces';
import { isSupported } from '#infra/amazon/simulation/packing/isSupported';
import type { Load, Parcel, Room } from '#infra/amazon/simulation/packing/load';
import type { Preference } from '#infra/amazon/simulation/packing/preferences';

/** Loads one pallet with as many of `parcels` as go on it, tried in their order. */
export function loadPallet(parcels: readonly Parcel[], room: Room, preference: Preference): Load {
  let spaces: readonly Cuboid[] = [{ from: [0, 0, 0], to: room.sides }];
  const least = parcels.reduce((side, { sides }) => Math.min(side, ...sides), Number.POSITIVE_INFINITY);
  let weight = 0;
  const load: Load[number][] = [];
  const places: Cuboid[] = [];
  // Nothing changes between two parcels that both find no place: alike ones need not be tried again.
  let placeless = new Set<string>();

  for (const parcel of parcels) {
    const sides = parcel.sides.join();
    if (placeless.has(sides) || weight + parcel.weight > room.weight) continue;
    const place = bestPlace(parcel, spaces, places, preference);
    if (place === undefined) {
      placeless.add(sides);
      continue;
    }
    load.push({ parcel, place });
    places.push(place);
    weight += parcel.weight;
    spaces = spacesAround(spaces, place, least);
    placeless = new Set();
  }
  return load;
}

function bestPlace(
  { turns }: Parcel,
  spaces: readonly Cuboid[],
  placed: readonly Cuboid[],
  preference: Preference,
): Cuboid | undefined {
  let best: { readonly place: Cuboid; readonly rank: readonly number[] } | undefined;
  for (const space of spaces) {
    const room = sidesOf(space);
    for (const turned of turns) {
      if (!fitsIn(turned, room)) continue;
      const place = cuboidAt(space.from, turned);
      const rank = preference(place);
      if (best !== undefined && compare(rank, best.rank) >= 0) continue;
      if (isSupported(place, placed)) best = { place, rank };
    }
  }
  return best?.place;
}

/** Below 0 where `one` comes first. */
function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
