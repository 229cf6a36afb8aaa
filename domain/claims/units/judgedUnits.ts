import Big from 'big.js';
import type { ChargedRow } from '#domain/claims/chargedRow';
import { minus } from '#domain/claims/comparison';
import { type ClaimTerms, difference } from '#domain/claims/difference';
import { claimed, type Judged, notJudged, type Verdict } from '#domain/claims/judgement';
import type { Posting } from '#domain/claims/posting';
import { soldUnits } from '#domain/claims/units/soldUnits';
import { type Apart, verdictOfUnits } from '#domain/claims/units/verdictOfUnits';
import { computedFeeTypes } from '#domain/fees/computedFee';
import { marketplaces } from '#domain/marketplace';
import { type Money, money } from '#domain/money';
import type { RateCardBook } from '#domain/rateCards/cardsOn';
import type { SkuSource } from '#domain/recomputation/sources';

interface KnownOfUnits extends ClaimTerms {
  readonly rows: readonly ChargedRow[];
  readonly skus?: readonly SkuSource[];
  readonly book: RateCardBook;
  readonly givenBack: (charge: ChargedRow) => Money;
  readonly posted: (charge: ChargedRow) => Posting;
}

/**
 * Fees for units sold, each by what a unit of its SKU costs. There are as many as orders: those of a SKU and month that are
 * alike in amount and in what is owed are one difference, with their number, and its last day is that of the first.
 */
export function judgedUnits(charges: readonly ChargedRow[], known: KnownOfUnits): readonly Judged[] {
  const verdictOf = verdicts(known);
  const groups = new Map<string, Alike>();
  const judged: Judged[] = [];
  for (const charge of charges) {
    const verdict = verdictOf(charge);
    if (verdict === undefined)
      judged.push({ charge, judgement: notJudged('nothing is known of its SKU'), unmatched: true });
    else if (verdict.kind !== 'more') judged.push({ charge, judgement: verdict });
    else if (isGivenBack(charge, verdict, known)) judged.push({ charge, judgement: { kind: 'agrees' } });
    else {
      const key = groupOf(charge, verdict);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { verdict, charges: [charge] });
      else group.charges.push(charge);
    }
  }
  for (const alike of groups.values()) judged.push(judgedTogether(alike, known));
  return judged;
}

type TooMuch = Extract<Verdict, { kind: 'more' }>;

interface Alike {
  readonly verdict: TooMuch;
  readonly charges: [ChargedRow, ...ChargedRow[]];
}

function isGivenBack(charge: ChargedRow, { reasons }: TooMuch, { givenBack }: KnownOfUnits): boolean {
  const left = minus(minus(charge.amount, givenBack(charge)), reasons.owed.most);
  return new Big(left.amount).lte('0.01');
}

/** By what a verdict depends on, so that ten thousand orders are some dozens. `undefined` of a SKU that nobody knows. */
function verdicts({ rows, skus = [], book }: KnownOfUnits): (charge: ChargedRow) => Verdict | undefined {
  const bySku = new Map(skus.map((sku) => [`${sku.stock.network} ${sku.stock.msku}`, sku]));
  const apartIn = {
    fuel: settlementsWith(rows, 'fuel'),
    lowInventory: settlementsWith(rows, 'lowInventory'),
  };
  const found = new Map<string, Verdict>();
  return (charge) => {
    const { country, feeType, from, subject, amount } = charge;
    if (country === undefined) return notJudged('the row does not say its store');
    const sku = bySku.get(`${marketplaces[country].network} ${subject.msku}`);
    if (sku === undefined) return undefined;
    const sold = soldUnits(charge);
    if (sold === undefined)
      return notJudged('for how many units it is, neither it nor a Principal of its order line says');
    const id = settlementOf(charge);
    const apart: Apart = { fuel: apartIn.fuel.has(id), lowInventory: apartIn.lowInventory.has(id) };
    const { units, price } = sold;
    const of = [feeType, country, subject.msku, from, units, price, amount.amount, amount.code];
    const key = [...of, apart.fuel, apart.lowInventory].join('|');
    const verdict = found.get(key) ?? verdictOfUnits({ ...charge, country }, sold, sku, apart, book);
    found.set(key, verdict);
    return verdict;
  };
}

const settlementOf = ({ reported }: ChargedRow): string => reported['settlement-id'] ?? '';

const settlementsWith = (rows: readonly ChargedRow[], type: 'fuel' | 'lowInventory'): ReadonlySet<string> =>
  new Set(rows.filter(({ feeType }) => feeType === computedFeeTypes[type]).map(settlementOf));

function groupOf(
  { feeType, country, subject: { msku }, amount, from }: ChargedRow,
  { reasons: { because, owed } }: TooMuch,
): string {
  const whys = because.map(({ why }) => why);
  const amounts = [amount, owed.least, owed.most].map((each) => `${each.amount} ${each.code}`);
  return [feeType, country, msku, from.slice(0, 7), ...amounts, ...whys].join('|');
}

function judgedTogether({ verdict: { reasons }, charges }: Alike, known: KnownOfUnits): Judged {
  const first = charges.reduce((one, other) => (orderOf(other) < orderOf(one) ? other : one));
  const last = charges.reduce((one, other) => (orderOf(other) > orderOf(one) ? other : one));
  const asin = reasons.lines[0]?.subject['asin'];
  const { msku, amazonOrderId } = first.subject;
  const charge: ChargedRow = {
    ...first,
    until: last.until,
    // An order is named where nothing names them all.
    subject: {
      ...(msku !== undefined && { msku }),
      ...(asin !== undefined && { asin }),
      ...(amazonOrderId !== undefined && (charges.length === 1 || asin === undefined) && { amazonOrderId }),
    },
    amount: sum(charges.map(({ amount }) => amount)),
  };
  const count = charges.length;
  const owed = { least: times(reasons.owed.least, count), most: times(reasons.owed.most, count) };
  const evidence = charges.flatMap(({ event }) => event ?? []);
  const found = difference(
    charge,
    sum(charges.map(known.givenBack)),
    { ...reasons, owed, evidence, charges: count },
    known.posted(first),
    known,
  );
  return { charge, judgement: claimed(found) };
}

const orderOf = ({ from, chargeId }: ChargedRow): string => `${from} ${chargeId}`;

const times = ({ amount, code }: Money, count: number): Money =>
  money(new Big(amount).times(String(count)).toFixed(2), code);

const sum = (amounts: readonly Money[]): Money =>
  money(
    amounts.reduce((total, { amount }) => total.plus(amount), new Big('0')).toFixed(2),
    amounts[0]?.code ?? '',
  );
