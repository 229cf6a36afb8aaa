import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { type ClaimTerms, difference } from '#domain/disputes/judging/difference';
import { differenceJudgement, type JudgedCharge, type Verdict } from '#domain/disputes/judging/judgement';
import type { Posting } from '#domain/disputes/judging/posting';
import { type Money, multiplied, total } from '#domain/values/money';

export type ExcessVerdict = Extract<Verdict, { kind: 'more' }>;

/** Charges of the same amount, of which the same is owed for the same reasons. */
export interface ChargeGroup {
  readonly verdict: ExcessVerdict;
  /** Sorted by day; at most {@link maxChargesInGroup}. */
  readonly charges: [ChargedRow, ...ChargedRow[]];
  /** The charge whose dispute already covers them. */
  readonly disputedAs?: string | undefined;
}

export interface GroupInputs extends ClaimTerms {
  readonly reimbursementOf: (charge: ChargedRow) => Money;
  readonly postingOf: (charge: ChargedRow) => Posting;
}

/** Makes one difference of the group, under its first charge or the one that is already disputed. */
export function judgeGroup(
  { verdict: { reasons }, charges, disputedAs }: ChargeGroup,
  inputs: GroupInputs,
): JudgedCharge {
  const [first] = charges;
  const last = charges.at(-1) ?? first;
  const chargeId = disputedAs ?? first.chargeId;
  const asin = reasons.lines[0]?.subject['asin'];
  const { msku, amazonOrderId } = first.subject;
  const charge: ChargedRow = {
    ...first,
    chargeId,
    until: last.until,
    // Without a name that all charges share, an order names the group.
    subject: {
      ...(msku !== undefined && { msku }),
      ...(asin !== undefined && { asin }),
      ...(amazonOrderId !== undefined && (charges.length === 1 || asin === undefined) && { amazonOrderId }),
    },
    amount: total(
      charges.map(({ amount }) => amount),
      first.amount.code,
    ),
  };
  const sumOf = charges.map((each) => each.chargeId);
  const count = charges.length;
  const owed = { least: multiplied(reasons.owed.least, count), most: multiplied(reasons.owed.most, count) };
  const evidence = charges.flatMap(({ event }) => event ?? []);
  const found = difference(
    charge,
    total(charges.map(inputs.reimbursementOf), first.amount.code),
    { ...reasons, owed, evidence, sumOf },
    inputs.postingOf(first),
    inputs,
  );
  return { charge, judgement: differenceJudgement(found, reasons) };
}

/** A dispute records at most 1,000 pieces of evidence; the rest is for lines and cards. */
export const maxChargesInGroup = 900;
