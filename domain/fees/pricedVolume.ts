import Big from 'big.js';
import { shownQuotient } from '#domain/fees/shown';
import type { VolumeUnit } from '#domain/rateCards/row';
import { cubicCentimetresPer, type Volume } from '#domain/volume';

const symbols: { readonly [Unit in VolumeUnit]: string } = { CUBIC_FOOT: 'ft3', CUBIC_METRE: 'm3' };

/** What a sum multiplies by a card's rate for a volume: cubic centimetres, and how many of them the rate is for. */
export const pricedVolume = (per: VolumeUnit, { cubicCentimetres }: Volume) => ({
  quantity: cubicCentimetres,
  perQuantity: new Big(cubicCentimetresPer[per]),
});

/** In the unit of a card, such as `100.5 ft3`. */
export const volumeInWords = (per: VolumeUnit, { cubicCentimetres }: Volume): string =>
  `${shownQuotient(cubicCentimetres, new Big(cubicCentimetresPer[per]))} ${symbols[per]}`;
