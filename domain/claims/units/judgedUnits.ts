import Big from 'big.js';
import type { ChargedRow } from '#domain/claims/chargedRow';
import { type Judged, notJudged } from '#domain/claims/judgement';
import { minus } from '#domain/claims/matching/comparison';
import { type Alike, judgedTogether, type KnownOfAlike, type TooMuch } from '#domain/claims/units/alike';
import { type PricedBy, unitVerdicts } from '#domain/claims/units/unitVerdicts';
import { smallestUnit } from '#domain/money';

/**
 * Fees for units sold, each by what a unit of its SKU costs. There are as many as orders: those of a SKU and month that are
 * alike in amount and in what is owed are one difference, with their number, and its last day is that of the first.
 */
export function judgedUnits(
  charges: readonly ChargedRow[],
  known: KnownOfAlike & PricedBy,
): readonly Judged[] {
  const verdictOf = unitVerdicts(known);
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

function isGivenBack(charge: ChargedRow, { reasons }: TooMuch, { givenBack }: KnownOfAlike): boolean {
  const left = minus(minus(charge.amount, givenBack(charge)), reasons.owed.most);
  return new Big(left.amount).lte(smallestUnit(left.code));
}

function groupOf(
  { feeType, country, subject: { msku }, amount, from }: ChargedRow,
  { reasons: { because, owed } }: TooMuch,
): string {
  const whys = because.map(({ why }) => why);
  const amounts = [amount, owed.least, owed.most].map((each) => `${each.amount} ${each.code}`);
  return [feeType, country, msku, from.slice(0, 7), ...amounts, ...whys].join('|');
}
