import Big from 'big.js';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { type ClaimTerms, difference } from '#domain/disputes/judging/difference';
import { claimed, type Judged, type Verdict } from '#domain/disputes/judging/judgement';
import type { Posting } from '#domain/disputes/judging/posting';
import { type Money, money } from '#domain/values/money';

export type TooMuch = Extract<Verdict, { kind: 'more' }>;

/** Charges of which the same is owed, for the same reasons. */
export interface Alike {
  readonly verdict: TooMuch;
  /** By day; no more than {@link mostAlike}. */
  readonly charges: [ChargedRow, ...ChargedRow[]];
  /** The charge whose dispute somebody opened for them. */
  readonly disputedAs?: string | undefined;
}

export interface KnownOfAlike extends ClaimTerms {
  readonly givenBack: (charge: ChargedRow) => Money;
  readonly posted: (charge: ChargedRow) => Posting;
}

/** One difference of all of them, which the first stands for, or the one as which they are disputed already. */
export function judgedTogether(
  { verdict: { reasons }, charges, disputedAs }: Alike,
  known: KnownOfAlike,
): Judged {
  const [first] = charges;
  const last = charges.at(-1) ?? first;
  const chargeId = disputedAs ?? first.chargeId;
  const asin = reasons.lines[0]?.subject['asin'];
  const { msku, amazonOrderId } = first.subject;
  const charge: ChargedRow = {
    ...first,
    chargeId,
    until: last.until,
    // An order is named where nothing names them all.
    subject: {
      ...(msku !== undefined && { msku }),
      ...(asin !== undefined && { asin }),
      ...(amazonOrderId !== undefined && (charges.length === 1 || asin === undefined) && { amazonOrderId }),
    },
    amount: sum(charges.map(({ amount }) => amount)),
  };
  const sumOf = charges.map((each) => each.chargeId);
  const count = charges.length;
  const owed = { least: times(reasons.owed.least, count), most: times(reasons.owed.most, count) };
  const evidence = charges.flatMap(({ event }) => event ?? []);
  const found = difference(
    charge,
    sum(charges.map(known.givenBack)),
    { ...reasons, owed, evidence, sumOf },
    known.posted(first),
    known,
  );
  return { charge, judgement: claimed(found, reasons) };
}

/** A dispute records no more than 1,000 events, and what the charges are held against is to be among them. */
export const mostAlike = 900;

const times = ({ amount, code }: Money, count: number): Money =>
  money(new Big(amount).times(String(count)).toFixed(2), code);

const sum = (amounts: readonly Money[]): Money =>
  money(
    amounts.reduce((total, { amount }) => total.plus(amount), new Big('0')).toFixed(2),
    amounts[0]?.code ?? '',
  );
