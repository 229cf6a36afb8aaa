import { type Load, type Parcel, type Room, shareOf } from '#infra/simulation/packing/load';
import { loadPallet } from '#infra/simulation/packing/loadPallet';
import { preferences } from '#infra/simulation/packing/preferences';

/**
 * Loads pallets one after another, largest parcels first, each in the way that fills it best. Good, and not proven the fewest.
 *
 * @throws RangeError when a parcel goes on no pallet
 */
export function loadPallets(parcels: readonly Parcel[], room: Room): readonly Load[] {
  const fullness = (load: Load): number => load.reduce((sum, { parcel }) => sum + shareOf(parcel, room), 0);

  const loads: Load[] = [];
  let left = parcels.toSorted((one, other) => shareOf(other, room) - shareOf(one, room));
  while (left.length > 0) {
    const load = preferences
      .map((preference) => loadPallet(left, room, preference))
      .reduce((best, other) => (fullness(other) > fullness(best) ? other : best));
    if (load.length === 0) throw new RangeError(`no pallet takes ${left[0]?.name}`);
    const loaded = new Set(load.map(({ parcel }) => parcel));
    left = left.filter((parcel) => !loaded.has(parcel));
    loads.push(load);
  }
  return loads;
}
