import Big from 'big.js';
import { governingStatement } from '#domain/catalog/sku/datedStatement';
import { priceOn } from '#domain/catalog/sku/priceOn';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { excessVerdict, notJudgedVerdict, type Verdict } from '#domain/disputes/judging/judgement';
import { compareToLines } from '#domain/disputes/judging/matching/comparison';
import type { LocatedRow } from '#domain/disputes/judging/rowCheck/locatedRow';
import { includedLowInventoryFee } from '#domain/disputes/judging/units/includedLowInventoryFee';
import { priceSoldUnits } from '#domain/disputes/judging/units/priceSoldUnits';
import { daysAroundPosting } from '#domain/disputes/judging/units/shippingDays';
import type { SoldUnits } from '#domain/disputes/judging/units/soldUnits';
import { type ShippedUnit, unitCauses } from '#domain/disputes/judging/units/unitCauses';
import { sharesStock } from '#domain/fees/lines/sharedStock';
import type { SkuSource } from '#domain/fees/lines/sources';
import { sizedUnit } from '#domain/fees/lines/unit/sizedUnit';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { rangeOf } from '#domain/fees/pricing/computedTotals';
import { cardsOn, type RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { computedFeeTypes } from '#domain/values/feeType';
import { rounded } from '#domain/values/money';

/** Which surcharges of a unit the settlement lists in rows of their own. */
export interface SeparateFees {
  readonly fuel: boolean;
  readonly lowInventory: boolean;
}

/** Compares a row for units sold with what so many cost on any day on which they may have shipped. */
export function judgeUnitRow(
  row: LocatedRow,
  sold: SoldUnits,
  sku: SkuSource,
  separate: SeparateFees,
  book: RateCardBook,
): Verdict {
  const { country, feeType, amount, from: day } = row;
  if (sharesStock(country)) return notJudgedVerdict({ reason: 'store-shares-stock' });
  const owed = priceSoldUnits(
    sku,
    { ...sold, country, feeType, postedOn: day, hasFuelRows: separate.fuel },
    book,
  );
  if (owed === undefined) return notJudgedVerdict({ reason: 'fee-on-no-card', feeType });
  const comparison = compareToLines(amount, 1, [owed]);
  if (comparison.kind !== 'more') return comparison;

  const size = sizedUnit(sku, country, day);
  if (!size.known) return notJudgedVerdict(size.why);
  const price = sold.price ?? priceOn(sku.prices, country, day)?.price.amount;
  const unit = { country, day, tier: size.tier, weight: size.weight, ...(price !== undefined && { price }) };
  const isOfUnit = feeType === computedFeeTypes.fulfilment;
  if (isOfUnit && !separate.lowInventory) {
    const excesses = candidateAmounts(owed).map((each) =>
      amountPerUnit(new Big(amount.amount).minus(each), sold),
    );
    const [why] = excesses.flatMap((over) => includedLowInventoryFee(over, unit, book) ?? []);
    if (why !== undefined) return { kind: 'in-doubt', why };
  }
  return excessVerdict({
    because: isOfUnit
      ? unitCauses(chargedUnitFees(row, sold, unit, separate, book), unit, book)
      : [{ cause: 'other', why: { reason: 'surcharge-is-less' } }],
    judgedBy: 'events',
    owed: comparison.owed,
    lines: [owed],
    doubts: [
      { doubt: 'shipped-around-posting', daysBefore: daysAroundPosting.before },
      ...(governingStatement(sku.storageTypes, day) === undefined ? [{ doubt: 'no-apparel' as const }] : []),
    ],
  });
}

const amountPerUnit = (amount: Big, { units }: SoldUnits): Big => amount.div(String(units));

/** The amount of each candidate, or both ends of its interval. */
const candidateAmounts = ({ result }: ComputedFee): readonly string[] =>
  (result.kind === 'candidates' ? result.candidates : [result]).flatMap((each) => {
    const range = each.kind === 'no-fee' ? undefined : rangeOf(each);
    return range === undefined ? [] : [range.least.amount, range.most.amount];
  });

/** The charge for a unit, as it is and without a fuel surcharge that it may include. */
function chargedUnitFees(
  row: ChargedRow,
  sold: SoldUnits,
  { country, day }: ShippedUnit,
  { fuel }: SeparateFees,
  book: RateCardBook,
): readonly Big[] {
  const charged = amountPerUnit(new Big(row.amount.amount), sold);
  const answer = fuel ? undefined : cardsOn(book, 'fuel-surcharge', country, day);
  const percent = answer?.kind === 'one' ? answer.card.rows[0]?.percent : undefined;
  if (percent === undefined) return [charged];
  const withoutFuel = charged.div(new Big(percent).div('100').plus('1')).toFixed();
  return [new Big(rounded({ amount: withoutFuel, code: row.amount.code }).amount), charged];
}
