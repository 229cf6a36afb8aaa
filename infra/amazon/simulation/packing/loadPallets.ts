import { type Load, type Parcel, type Room, shareOf } from '#infra/amazon/simulation/packing/load';
import { loadPallet } from '#infra/amazon/simulation/packing/loadPallet';
import { preferences } from '#infra/amazon/simulation/packing/preferences';
import { BoxFitsNoPallet } from '#services/ports/fulfillmentNetwork';

/**
 * Loads pallets one after another, largest parcels first, each in the way that fills it best. Good, and not proven the fewest.
 *
 * @throws BoxFitsNoPallet for a parcel too large or too heavy however it is turned
 */
export function loadPallets(parcels: readonly Parcel[], room: Room): readonly Load[] {
  const fullness = (load: Load): number => load.reduce((sum, { parcel }) => sum + shareOf(parcel, room), 0);

  const loads: Load[] = [];
  let left = parcels.toSorted((one, other) => shareOf(other, room) - shareOf(one, room));
  for (;;) {
    const [largest] = left;
    if (largest === undefined) return loads;
    const load = preferences
      .map((preference) => loadPallet(left, room, preference))
      .reduce((best, other) => (fullness(other) > fullness(best) ? other : best));
    if (load.length === 0) throw new BoxFitsNoPallet(largest.name);
    const loaded = new Set(load.map(({ parcel }) => parcel));
    left = left.filter((parcel) => !loaded.has(parcel));
    loads.push(load);
  }
}
