import Big from 'big.js';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { type JudgedCharge, notJudgedVerdict } from '#domain/disputes/judging/judgement';
import { minus } from '#domain/disputes/judging/matching/comparison';
import {
  type ChargeGroup,
  type ExcessVerdict,
  type GroupInputs,
  judgeGroup,
  maxChargesInGroup,
} from '#domain/disputes/judging/units/chargeGroup';
import { type UnitPricing, unitVerdicts } from '#domain/disputes/judging/units/unitVerdicts';
import { dayIn, laterDay } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import { smallestUnit } from '#domain/values/money';

export interface UnitInputs extends GroupInputs, UnitPricing {
  readonly now: Instant;
  /** For each disputed charge, the id of the charge whose dispute covers it. */
  readonly disputedAs?: ReadonlyMap<string, string>;
}

/**
 * Judges the fees of units sold by what a unit of the SKU costs. Every order has one, so the charges of a SKU and month
 * with equal amounts and equal amounts owed make one difference, with the last day of the first.
 *
 * Charges in a dispute form a group of their own, and so do those that are too late to claim: a new charge joins
 * neither, so it cannot end with them.
 */
export function judgeUnits(charges: readonly ChargedRow[], inputs: UnitInputs): readonly JudgedCharge[] {
  const verdictOf = unitVerdicts(inputs);
  const isTooLate = lastDayIsOver(inputs);
  const groups = new Map<string, ChargeGroup>();
  const full: ChargeGroup[] = [];
  const judged: JudgedCharge[] = [];
  for (const charge of charges.toSorted(byDay)) {
    const verdict = verdictOf(charge);
    if (verdict === undefined)
      judged.push({ charge, judgement: notJudgedVerdict({ reason: 'sku-unknown' }), unmatched: true });
    else if (verdict.kind !== 'more') judged.push({ charge, judgement: verdict });
    else if (isReimbursed(charge, verdict, inputs)) judged.push({ charge, judgement: { kind: 'agrees' } });
    else {
      const disputedAs = inputs.disputedAs?.get(charge.chargeId);
      const key = [groupKey(charge, verdict), disputedAs ?? isTooLate(charge)].join('|');
      const group = groups.get(key);
      if (group !== undefined && group.charges.length < maxChargesInGroup) group.charges.push(charge);
      else {
        if (group !== undefined) full.push(group);
        groups.set(key, { verdict, charges: [charge], disputedAs });
      }
    }
  }
  for (const group of [...full, ...groups.values()]) judged.push(judgeGroup(group, inputs));
  return judged;
}

const byDay = (one: ChargedRow, other: ChargedRow): number => (orderOf(one) < orderOf(other) ? -1 : 1);
const orderOf = ({ from, chargeId }: ChargedRow): string => `${from} ${chargeId}`;

/** Whether the last day to claim a charge is over. */
function lastDayIsOver({ now, home, window, postingOf }: UnitInputs): (charge: ChargedRow) => boolean {
  const firstInTime = new Map<Marketplace, string>();
  return (charge) => {
    const store = charge.country ?? home;
    const first =
      firstInTime.get(store) ?? laterDay(dayIn(now, marketplaces[store].timeZone), -window.daysFromPosting);
    firstInTime.set(store, first);
    return (postingOf(charge).postedOn ?? first) < first;
  };
}

function isReimbursed(
  charge: ChargedRow,
  { reasons }: ExcessVerdict,
  { reimbursementOf }: GroupInputs,
): boolean {
  const left = minus(minus(charge.amount, reimbursementOf(charge)), reasons.owed.most);
  return new Big(left.amount).lte(smallestUnit(left.code));
}

function groupKey(
  { feeType, country, subject: { msku }, amount, from }: ChargedRow,
  { reasons: { because, owed } }: ExcessVerdict,
): string {
  const whys = because.map(({ why }) => JSON.stringify(why));
  const amounts = [amount, owed.least, owed.most].map((each) => `${each.amount} ${each.code}`);
  return [feeType, country, msku, from.slice(0, 7), ...amounts, ...whys].join('|');
}
