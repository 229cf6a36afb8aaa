import Big from 'big.js';
import type { Box, Pallet } from '#domain/inbound/box';
import { inches, pounds } from '#domain/values/measurement';
import type { Load, Parcel, Room } from '#infra/amazon/simulation/packing/load';
import { loadPallets } from '#infra/amazon/simulation/packing/loadPallets';
import { orientations } from '#infra/amazon/simulation/packing/orientations';
import { palletTable } from '#infra/amazon/simulation/palletTable';

/**
 * The pallets that the boxes fill, alike ones as one with their number. A pallet's height and weight are those of what is on it.
 *
 * @throws BoxFitsNoPallet for a box too large or too heavy however it is turned
 */
export function palletEstimate(boxes: readonly Box[]): readonly Pallet[] {
  const alike = Map.groupBy(loadPallets(boxes.map(parcelOf), room).map(palletOf), (pallet) =>
    JSON.stringify(pallet),
  );
  return [...alike.values()].flatMap((pallets) =>
    pallets.slice(0, 1).map((pallet) => ({ ...pallet, quantity: pallets.length })),
  );
}

const thousandths = (number: Big | string): number =>
  Number(new Big(number).times('1000').toFixed(0, Big.roundUp));
const decimal = (thousandth: number): string => new Big(String(thousandth)).div('1000').toFixed();

const room: Room = {
  sides: [
    thousandths(palletTable.length),
    thousandths(palletTable.width),
    thousandths(palletTable.height) - thousandths(palletTable.deckHeight),
  ],
  weight: thousandths(palletTable.weight) - thousandths(palletTable.deckWeight),
};

function parcelOf({ name, dimensions, weight }: Box): Parcel {
  const [length, width, height] = inches(dimensions);
  const sides = [thousandths(length), thousandths(width), thousandths(height)] as const;
  return {
    name,
    sides,
    turns: orientations(sides),
    weight: thousandths(pounds(weight)),
  };
}

function palletOf(load: Load): Pallet {
  const height = thousandths(palletTable.deckHeight) + Math.max(...load.map(({ place }) => place.to[2]));
  const weight =
    thousandths(palletTable.deckWeight) + load.reduce((sum, { parcel }) => sum + parcel.weight, 0);
  return {
    dimensions: {
      length: palletTable.length,
      width: palletTable.width,
      height: decimal(height),
      unitOfMeasurement: 'IN',
    },
    weight: { value: decimal(weight), unit: 'LB' },
    quantity: 1,
    // Two such pallets are no higher than one may be.
    stackability: height * 2 <= thousandths(palletTable.height) ? 'STACKABLE' : 'NON_STACKABLE',
  };
}
