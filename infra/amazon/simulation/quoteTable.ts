import type { DatedTable } from '#infra/amazon/simulation/datedTable';

/** What a zone costs in US dollars. */
export interface Zone {
  /** A small parcel: for the box, and for each pound of its billable weight. */
  readonly parcel: { readonly box: string; readonly pound: string };
  /** Less than a truckload: for the pallet, and for each hundred pounds. */
  readonly freight: { readonly pallet: string; readonly hundredPounds: string };
  /** A full truckload. */
  readonly truck: string;
}

/**
 * Simulation: what the partnered carrier asks in 2023. The zones are the mile bands of American parcel carriers (2 to 8); the
 * amounts are invented, and shaped like their ground and freight tariffs under a large shipper's discount.
 */
export const zones: readonly (Zone & { readonly upToMiles: number })[] = [
  {
    upToMiles: 150,
    parcel: { box: '4.20', pound: '0.17' },
    freight: { pallet: '45', hundredPounds: '6.00' },
    truck: '650',
  },
  {
    upToMiles: 300,
    parcel: { box: '4.35', pound: '0.19' },
    freight: { pallet: '52', hundredPounds: '7.00' },
    truck: '900',
  },
  {
    upToMiles: 600,
    parcel: { box: '4.60', pound: '0.23' },
    freight: { pallet: '63', hundredPounds: '8.50' },
    truck: '1450',
  },
  {
    upToMiles: 1000,
    parcel: { box: '4.90', pound: '0.28' },
    freight: { pallet: '76', hundredPounds: '10.50' },
    truck: '2200',
  },
  {
    upToMiles: 1400,
    parcel: { box: '5.20', pound: '0.33' },
    freight: { pallet: '88', hundredPounds: '12.50' },
    truck: '2900',
  },
  {
    upToMiles: 1800,
    parcel: { box: '5.55', pound: '0.38' },
    freight: { pallet: '99', hundredPounds: '14.50' },
    truck: '3500',
  },
];

export const farthestZone: Zone = {
  parcel: { box: '5.95', pound: '0.44' },
  freight: { pallet: '110', hundredPounds: '17.00' },
  truck: '4200',
};

/** Simulation: what the table is multiplied by; modelled on the carriers' announced general increase of 5.9 % a year. */
export const generalIncreases: DatedTable<{ readonly factor: string }> = [
  { from: '2000-01-01', factor: '1' },
  { from: '2024-01-01', factor: '1.059' },
  { from: '2025-01-01', factor: '1.121' },
  { from: '2026-01-01', factor: '1.188' },
];

/** Cubic inches that count as a pound: the divisor that American carriers publish. */
export const cubicInchesPerPound = '139';

/** Pallets on the floor of a 53 ft trailer, not stacked: two rows of thirteen. */
export const palletsPerTruck = 26;
