import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, type Sides, sidesOf, volumeOf } from '#infra/amazon/simulation/packing/cuboid';
import { isSupported } from '#infra/amazon/simulation/packing/isSupported';
import type { Load, Parcel, Room } from '#infra/amazon/simulation/packing/load';
import { loadPallets } from '#infra/amazon/simulation/packing/loadPallets';
import { orientations } from '#infra/amazon/simulation/packing/orientations';

const room: Room = { sides: [480, 400, 660], weight: 14_500 };

const parcelOf = (name: string, sides: Sides, weight: number): Parcel => ({
  name,
  sides,
  turns: orientations(sides),
  weight,
});

const parcels = fc
  .array(
    fc.record({
      sides: fc.tuple(
        fc.integer({ min: 20, max: 400 }),
        fc.integer({ min: 20, max: 400 }),
        fc.integer({ min: 20, max: 400 }),
      ),
      weight: fc.integer({ min: 1, max: 2_000 }),
      copies: fc.integer({ min: 1, max: 8 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((kinds) =>
    kinds
      .flatMap((kind) => Array.from({ length: kind.copies }, () => kind))
      .map(({ sides, weight }, index) => parcelOf(`B${index + 1}`, sides, weight)),
  );

const everyLoading = (law: (loads: readonly Load[], parcels: readonly Parcel[]) => void) =>
  fc.assert(
    fc.property(parcels, (each) => law(loadPallets(each, room), each)),
    { seed: 484066 },
  );

describe('loaded pallets', () => {
  it('hold every parcel once, turned but not changed', () => {
    everyLoading((loads, given) => {
      const loaded = loads.flat();
      expect(new Set(loaded.map(({ parcel }) => parcel))).toEqual(new Set(given));
      expect(loaded).toHaveLength(given.length);
      for (const { parcel, place } of loaded) expect(sorted(sidesOf(place))).toEqual(sorted(parcel.sides));
    });
  });

  it('hold no two parcels in the same room', () => {
    everyLoading((loads) => {
      for (const load of loads) {
        for (const [index, { place }] of load.entries()) {
          expect(load.slice(index + 1).filter((other) => overlap(place, other.place))).toEqual([]);
        }
      }
    });
  });

  it('hold nothing that sticks out, in length, width or height', () => {
    everyLoading((loads) => {
      for (const { place } of loads.flat()) {
        expect(Math.min(...place.from)).toBeGreaterThanOrEqual(0);
        for (const axis of [0, 1, 2] as const) expect(place.to[axis]).toBeLessThanOrEqual(room.sides[axis]);
      }
    });
  });

  it('weigh no more than they may', () => {
    everyLoading((loads) => {
      for (const load of loads) expect(weightOf(load)).toBeLessThanOrEqual(room.weight);
    });
  });

  it('hold nothing that floats', () => {
    everyLoading((loads) => {
      for (const load of loads) {
        const places = load.map(({ place }) => place);
        for (const place of places) expect(isSupported(place, places)).toBe(true);
      }
    });
  });

  it('are as many as volume and weight ask for at least, and none is empty', () => {
    everyLoading((loads, given) => {
      const volume = given.reduce((sum, { sides }) => sum + volumeOf(sides), 0);
      const weight = given.reduce((sum, parcel) => sum + parcel.weight, 0);
      expect(loads.length).toBeGreaterThanOrEqual(Math.ceil(volume / volumeOf(room.sides)));
      expect(loads.length).toBeGreaterThanOrEqual(Math.ceil(weight / room.weight));
      for (const load of loads) expect(load.length).toBeGreaterThan(0);
    });
  });
});

describe('a box with a neighbour below', () => {
  const below = { from: [0, 0, 0], to: [20, 20, 10] } as const;
  const above = (width: number) => ({ from: [0, 0, 10], to: [width, 20, 20] }) as const;

  it('stands on two thirds of its bottom, and falls with less', () => {
    expect(isSupported(above(30), [below])).toBe(true);
    expect(isSupported(above(31), [below])).toBe(false);
  });
});

const sorted = (sides: Sides): readonly number[] => sides.toSorted((one, other) => one - other);
const weightOf = (load: Load): number => load.reduce((sum, { parcel }) => sum + parcel.weight, 0);
