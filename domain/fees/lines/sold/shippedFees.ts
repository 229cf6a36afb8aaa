import { governingStatement } from '#domain/catalog/sku/datedStatement';
import { priceOn } from '#domain/catalog/sku/priceOn';
import type { RecomputedLine, StoreMonth } from '#domain/fees/lines/recomputedLine';
import type { SkuSource } from '#domain/fees/lines/sources';
import { sizedUnit } from '#domain/fees/lines/unit/sizedUnit';
import { skuSubject } from '#domain/fees/lines/unit/skuSubject';
import { unpricedFee } from '#domain/fees/lines/unpricedFee';
import { fuelSurcharge } from '#domain/fees/pricing/fuelSurcharge';
import { type FulfilledUnits, fulfilmentFee } from '#domain/fees/pricing/fulfilment';
import type { Channel } from '#domain/inventory/stock/values';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Period } from '#domain/values/period';
import type { StorageType } from '#domain/values/storageType';

export const shippingPrograms = {
  AMAZON: 'fulfilment',
  MULTI_CHANNEL: 'multi-channel-fulfilment',
} as const satisfies { readonly [Of in Channel]: string };

export const shippingFeeTypes = {
  AMAZON: computedFeeTypes.fulfilment,
  MULTI_CHANNEL: computedFeeTypes.multiChannel,
} as const satisfies { readonly [Of in Channel]: string };

/** Units of a SKU that shipped on days on which each cost the same. */
export interface ShippedUnits {
  readonly channel: Channel;
  readonly units: number;
  readonly period: Period;
  /** Of one unit, where it is known what it was sold for; else that of its listing. */
  readonly price?: string;
}

/** Their fulfilment fee, and the fuel surcharge on it. */
export function shippedFees(
  sku: SkuSource,
  { channel, units, period, price: soldFor }: ShippedUnits,
  { country, book }: Pick<StoreMonth, 'country' | 'book'>,
): readonly RecomputedLine[] {
  const { from: shippedOn } = period;
  const size = sizedUnit(sku, country, shippedOn);
  const storageStatement = governingStatement(sku.storageTypes, shippedOn);
  const listedPrice = soldFor === undefined ? priceOn(sku.prices, country, shippedOn) : undefined;
  const price = soldFor ?? listedPrice?.price.amount;
  const unitFacts = { country, subject: skuSubject(sku) };
  const unpricedFacts = {
    ...unitFacts,
    feeType: shippingFeeTypes[channel],
    period,
    inputs: { units: String(units) },
  };
  const fees = size.known
    ? fulfilmentFee(
        {
          ...{ ...unitFacts, shippedOn, channel, units },
          ...{ tier: size.tier, weight: size.weight, overmax: size.overmax },
          ...(price !== undefined && { price }),
          kind: storageStatement === undefined ? 'GENERAL' : productKinds[storageStatement.storageType],
        },
        book,
      )
    : unpricedFee(unpricedFacts, shippingPrograms[channel], size.why, book);
  const facts = [storageStatement, listedPrice].flatMap((each) => each?.event ?? []);
  const evidence = [...size.evidence, ...facts, sku.stream];
  return fees
    .flatMap((fee) => (channel === 'AMAZON' ? [fee, ...fuelSurcharge(fee, book)] : [fee]))
    .map((fee) => ({ ...fee, period, evidence }));
}

/** Of shoes nobody says that they have a table of their own. */
const productKinds: { readonly [Type in StorageType]: FulfilledUnits['kind'] } = {
  STANDARD: 'GENERAL',
  OVERSIZE: 'GENERAL',
  APPAREL: 'APPAREL',
  FOOTWEAR: 'GENERAL',
  FLAMMABLE: 'DANGEROUS_GOODS',
  AEROSOL: 'DANGEROUS_GOODS',
};
