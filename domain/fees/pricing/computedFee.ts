import type { Flag } from '#domain/fees/pricing/flag';
import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';
import type { RoundingRule } from '#domain/fees/rateCards/rateCard';
import type { ComputedFeeType } from '#domain/values/feeType';
import type { Marketplace } from '#domain/values/marketplace';
import type { Money } from '#domain/values/money';
import type { Period } from '#domain/values/period';

/** What a fee is for, by names such as `msku`, `fulfillmentCenter`, `storageType`, `shipmentConfirmationId`. */
export type Subject = Readonly<Record<string, string>>;

/** The source of a rate. */
export interface Citation {
  readonly card: string;
  readonly row: string;
  readonly source: string;
  readonly grade: string;
  readonly unverified: boolean;
  readonly rounding: RoundingRule;
  /** Why the rate may not hold on the day. */
  readonly flagged?: readonly Flag[];
}

/**
 * `quantity x rate / divisor`, exact decimals as text. Volumes are in cubic centimetres, which hold every measurement
 * exactly; the divisor then includes the cubic centimetres of the rate's cubic foot or metre.
 */
export interface Amount extends Citation {
  readonly kind: 'amount';
  /** The calculation in numbers and units, so that a person can check it. */
  readonly formula: string;
  readonly quantity: string;
  readonly rate: string;
  readonly divisor: string;
  /** The amount before rounding; a quotient without end has 20 places. */
  readonly exact: string;
  readonly amount: Money;
}

/** A known range, when Amazon gives no more or an input is missing. No charge within it is wrong. */
export interface Interval extends Citation {
  readonly kind: 'interval';
  readonly formula: string;
  readonly quantity: string;
  readonly least: Money;
  readonly most: Money;
  /**
   * The calculation of an end: `quantity x rate / divisor`, or a sum of such, each rounded. Absent when the end is 0.
   */
  readonly leastOf?: string;
  readonly mostOf?: string;
}

/** An unknown amount, which is never 0 (rule 21). */
export interface NotComputable {
  readonly kind: 'not-computable';
  readonly why: NotComputableReason;
}

/** A candidate card that charges nothing. */
interface NoFee {
  readonly kind: 'no-fee';
  readonly card: string;
}

/** One of several results is right, and nobody knows which. */
export interface Candidates {
  readonly kind: 'candidates';
  readonly candidates: readonly (Amount | Interval | NotComputable | NoFee)[];
}

export type FeeResult = Amount | Interval | NotComputable | Candidates;

/** What a fee is computed for and from. */
export interface FeeFacts {
  readonly feeType: ComputedFeeType;
  readonly country: Marketplace;
  readonly period: Period;
  readonly subject: Subject;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface ComputedFee extends FeeFacts {
  readonly result: FeeResult;
}

/** Empty when there is no such fee. */
export const feeLines = (facts: FeeFacts, result: FeeResult | undefined): readonly ComputedFee[] =>
  result === undefined ? [] : [{ ...facts, result }];

export const notComputable = (why: NotComputableReason): NotComputable => ({ kind: 'not-computable', why });
