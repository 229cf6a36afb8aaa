import Big from 'big.js';
import { type ComputedFee, feeLines, notComputable, type Subject } from '#domain/fees/pricing/computedFee';
import { daysOfSupply, type Supply } from '#domain/fees/pricing/daysOfSupply';
import { formatDecimal, formatWeight } from '#domain/fees/pricing/formatDecimal';
import { price } from '#domain/fees/pricing/price';
import { isWithin, weightIn } from '#domain/fees/pricing/weightAmount';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { CardOf } from '#domain/fees/rateCards/rateCard';
import type { Tier } from '#domain/fees/rateCards/row';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Marketplace } from '#domain/values/marketplace';
import type { Weight } from '#domain/values/measurement';
import { oneDay } from '#domain/values/month';

/** The supply of a product before a shipment, at one level. */
export interface ProductSupply {
  readonly over90Days: Supply;
  readonly over30Days: Supply;
  /** Units sold in the 7 days before this week, which alone decide an exemption for low sales. */
  readonly unitsInPrior7Days: number;
}

/** Units of one SKU shipped to customers on a day. */
export interface ShippedWithLowInventory {
  readonly country: Marketplace;
  readonly shippedOn: string;
  readonly tier: Tier;
  /** The weight that the fulfilment fee is based on. */
  readonly weight: Weight;
  readonly units: number;
  /** Why Amazon exempts the SKU, such as a new seller, a new selection, or AWD. */
  readonly exempt?: string;
  /** By the level that counts days of supply: the parent product until January 2026, then the FNSKU. */
  readonly supply: { readonly [Level in CardOf<'low-inventory-level'>['terms']['level']]?: ProductSupply };
  readonly subject: Subject;
}

/**
 * Amazon adds it to the fulfilment fee when the days of supply over both 90 and 30 days are low; the greater sets the
 * rate.
 */
export function lowInventory(shipped: ShippedWithLowInventory, book: RateCardBook): readonly ComputedFee[] {
  const { country, shippedOn, tier, weight, exempt, subject } = shipped;
  if (exempt !== undefined || shipped.units === 0) return [];
  const units = String(shipped.units);
  const inputs = { units, tier, weight: formatWeight(weight) };
  const facts = {
    feeType: computedFeeTypes.lowInventory,
    country,
    period: oneDay(shippedOn),
    subject,
    inputs,
  };
  const result = price(
    book,
    { program: 'low-inventory-level', country, day: shippedOn },
    ({ rows, terms }) => {
      const sizeRows = rows.filter(
        (row) => row.tiers.includes(tier) && isWithin(row, weightIn(terms.weightUnit, weight)),
      );
      if (sizeRows.length === 0) return undefined;
      const supply = shipped.supply[terms.level];
      if (supply === undefined) return notComputable({ reason: 'supply-unknown', level: terms.level });
      if (terms.exemptUnder !== undefined && supply.unitsInPrior7Days < terms.exemptUnder) return undefined;
      const over90 = daysOfSupply(supply.over90Days);
      const over30 = daysOfSupply(supply.over30Days);
      if (over90 === undefined || over30 === undefined) return undefined;
      const greater = over90.gt(over30) ? over90 : over30;
      const row = sizeRows.find(({ fromDays, underDays }) => greater.gte(fromDays) && greater.lt(underDays));
      if (row === undefined) return undefined;
      return {
        kind: 'sum',
        row,
        quantity: new Big(units),
        rate: new Big(row.amount),
        formula: `${units} units x ${row.amount}, at ${formatDecimal(greater)} days of supply`,
      };
    },
  );
  return feeLines(facts, result);
}
