import Big from 'big.js';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { type Judged, notJudged } from '#domain/disputes/judging/judgement';
import { minus } from '#domain/disputes/judging/matching/comparison';
import {
  type Alike,
  judgedTogether,
  type KnownOfAlike,
  mostAlike,
  type TooMuch,
} from '#domain/disputes/judging/units/alike';
import { type PricedBy, unitVerdicts } from '#domain/disputes/judging/units/unitVerdicts';
import { dayIn, laterDay } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import { smallestUnit } from '#domain/values/money';

export interface KnownOfUnits extends KnownOfAlike, PricedBy {
  readonly now: Instant;
  /** Of charges that somebody disputes, or has disputed: the charge under which. */
  readonly disputedAs?: ReadonlyMap<string, string>;
}

/**
 * Fees for units sold, each by what a unit of its SKU costs. There are as many as orders: those of a SKU and month that are
 * alike in amount and in what is owed are one difference, with their number, and its last day is that of the first.
 *
 * Those that a dispute stands for already stay its own, whatever comes later, and so do those that can be claimed no more:
 * neither can take what is new to its end.
 */
export function judgedUnits(charges: readonly ChargedRow[], known: KnownOfUnits): readonly Judged[] {
  const verdictOf = unitVerdicts(known);
  const isOver = overIn(known);
  const groups = new Map<string, Alike>();
  const full: Alike[] = [];
  const judged: Judged[] = [];
  for (const charge of charges.toSorted(byDay)) {
    const verdict = verdictOf(charge);
    if (verdict === undefined)
      judged.push({ charge, judgement: notJudged({ reason: 'sku-unknown' }), unmatched: true });
    else if (verdict.kind !== 'more') judged.push({ charge, judgement: verdict });
    else if (isGivenBack(charge, verdict, known)) judged.push({ charge, judgement: { kind: 'agrees' } });
    else {
      const disputedAs = known.disputedAs?.get(charge.chargeId);
      const key = [groupOf(charge, verdict), disputedAs ?? isOver(charge)].join('|');
      const group = groups.get(key);
      if (group !== undefined && group.charges.length < mostAlike) group.charges.push(charge);
      else {
        if (group !== undefined) full.push(group);
        groups.set(key, { verdict, charges: [charge], disputedAs });
      }
    }
  }
  for (const alike of [...full, ...groups.values()]) judged.push(judgedTogether(alike, known));
  return judged;
}

const byDay = (one: ChargedRow, other: ChargedRow): number => (orderOf(one) < orderOf(other) ? -1 : 1);
const orderOf = ({ from, chargeId }: ChargedRow): string => `${from} ${chargeId}`;

/** Whether the last day to claim a charge is over. */
function overIn({ now, home, window, posted }: KnownOfUnits): (charge: ChargedRow) => boolean {
  const firstInTime = new Map<Marketplace, string>();
  return (charge) => {
    const store = charge.country ?? home;
    const first =
      firstInTime.get(store) ?? laterDay(dayIn(now, marketplaces[store].timeZone), -window.daysFromPosting);
    firstInTime.set(store, first);
    return (posted(charge).postedOn ?? first) < first;
  };
}

function isGivenBack(charge: ChargedRow, { reasons }: TooMuch, { givenBack }: KnownOfAlike): boolean {
  const left = minus(minus(charge.amount, givenBack(charge)), reasons.owed.most);
  return new Big(left.amount).lte(smallestUnit(left.code));
}

function groupOf(
  { feeType, country, subject: { msku }, amount, from }: ChargedRow,
  { reasons: { because, owed } }: TooMuch,
): string {
  const whys = because.map(({ why }) => JSON.stringify(why));
  const amounts = [amount, owed.least, owed.most].map((each) => `${each.amount} ${each.code}`);
  return [feeType, country, msku, from.slice(0, 7), ...amounts, ...whys].join('|');
}
