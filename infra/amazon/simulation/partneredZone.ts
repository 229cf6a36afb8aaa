import type { Address } from '#domain/values/address';
import { placeOf, squareMiles } from '#infra/amazon/simulation/distance';
import { places } from '#infra/amazon/simulation/places';
import { farthestZone, type Zone, zones } from '#infra/amazon/simulation/quoteTable';
import type { ShipmentToMove } from '#services/ports/fulfillmentNetwork';

const beyondTheContiguousStates = ['AK', 'HI', 'PR'];

/**
 * The zone of the partnered carrier, which works between the 48 contiguous states and the District of Columbia; none where it does
 * not go, or where the address of the destination is not known.
 */
export function partneredZone({ sourceAddress, destination }: ShipmentToMove): Zone | undefined {
  const { address } = destination;
  if (address === undefined || !isContiguous(address) || !isContiguous(sourceAddress)) return undefined;
  const squared = squareMiles(placeOf(sourceAddress), placeOf(address));
  return zones.find(({ upToMiles }) => squared <= upToMiles ** 2) ?? farthestZone;
}

function isContiguous({ countryCode, stateOrProvinceCode = '' }: Address): boolean {
  const state = stateOrProvinceCode.trim().toUpperCase();
  return countryCode === 'US' && `US-${state}` in places && !beyondTheContiguousStates.includes(state);
}
