import Big from 'big.js';
import { formatQuotient } from '#domain/fees/pricing/formatDecimal';
import type { VolumeUnit } from '#domain/fees/rateCards/row';
import { cubicCentimetresPer, type Volume } from '#domain/values/volume';

const perUnit: { readonly [Unit in VolumeUnit]: Big } = {
  CUBIC_FOOT: new Big(cubicCentimetresPer.CUBIC_FOOT),
  CUBIC_METRE: new Big(cubicCentimetresPer.CUBIC_METRE),
};
const symbols: { readonly [Unit in VolumeUnit]: string } = { CUBIC_FOOT: 'ft3', CUBIC_METRE: 'm3' };

/** A volume in cubic centimetres, and how many of them a card's rate is for. */
export const pricedVolume = (per: VolumeUnit, { cubicCentimetres }: Volume) => ({
  quantity: cubicCentimetres,
  perQuantity: perUnit[per],
});

/** Formats a volume in the card's unit, such as `100.5 ft3`. */
export const formatCardVolume = (per: VolumeUnit, { cubicCentimetres }: Volume): string =>
  `${formatQuotient(cubicCentimetres, perUnit[per])} ${symbols[per]}`;

/** The volume of an average day in cubic feet. */
export const averageCubicFeet = ({ cubicCentimetres }: Volume, days: Big): string =>
  formatQuotient(cubicCentimetres, perUnit.CUBIC_FOOT.times(days));
