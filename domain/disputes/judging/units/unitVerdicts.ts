import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { notJudgedVerdict, type Verdict } from '#domain/disputes/judging/judgement';
import { judgeUnitRow, type SeparateFees } from '#domain/disputes/judging/units/judgeUnitRow';
import { soldUnits } from '#domain/disputes/judging/units/soldUnits';
import type { SkuSource } from '#domain/fees/lines/sources';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { computedFeeTypes } from '#domain/values/feeType';
import { marketplaces } from '#domain/values/marketplace';

/** What pricing the units of a settlement needs. */
export interface UnitPricing {
  /** The rows of all fees: a surcharge in rows of its own is in no other row. */
  readonly rows: readonly ChargedRow[];
  readonly skus?: readonly SkuSource[];
  readonly book: RateCardBook;
}

/**
 * Caches verdicts by what they depend on, so that ten thousand orders take some dozens of them. `undefined` for an
 * unknown SKU.
 */
export function unitVerdicts({
  rows,
  skus = [],
  book,
}: UnitPricing): (charge: ChargedRow) => Verdict | undefined {
  const bySku = new Map(skus.map((sku) => [`${sku.stock.network} ${sku.stock.msku}`, sku]));
  const settlementsWithRows = {
    fuel: settlementsWith(rows, 'fuel'),
    lowInventory: settlementsWith(rows, 'lowInventory'),
  };
  const verdicts = new Map<string, Verdict>();
  return (charge) => {
    const { country, feeType, from, subject, amount } = charge;
    if (country === undefined) return notJudgedVerdict({ reason: 'row-names-no-store' });
    const sku = bySku.get(`${marketplaces[country].network} ${subject.msku}`);
    if (sku === undefined) return undefined;
    const sold = soldUnits(charge);
    if (sold === undefined) return notJudgedVerdict({ reason: 'units-not-told' });
    const id = settlementId(charge);
    const separate: SeparateFees = {
      fuel: settlementsWithRows.fuel.has(id),
      lowInventory: settlementsWithRows.lowInventory.has(id),
    };
    const { units, price } = sold;
    const question = [feeType, country, subject.msku, from, units, price, amount.amount, amount.code];
    const key = [...question, separate.fuel, separate.lowInventory].join('|');
    const verdict = verdicts.get(key) ?? judgeUnitRow({ ...charge, country }, sold, sku, separate, book);
    verdicts.set(key, verdict);
    return verdict;
  };
}

const settlementId = ({ reported }: ChargedRow): string => reported['settlement-id'] ?? '';

const settlementsWith = (rows: readonly ChargedRow[], type: 'fuel' | 'lowInventory'): ReadonlySet<string> =>
  new Set(rows.filter(({ feeType }) => feeType === computedFeeTypes[type]).map(settlementId));
