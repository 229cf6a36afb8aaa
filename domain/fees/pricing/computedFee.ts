import type { Flag } from '#domain/fees/pricing/flag';
import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';
import type { RoundingRule } from '#domain/fees/rateCards/rateCard';
import type { ComputedFeeType } from '#domain/values/feeType';
import type { Marketplace } from '#domain/values/marketplace';
import type { Money } from '#domain/values/money';
import type { Period } from '#domain/values/period';

/** What a fee is for: names such as `msku`, `fulfillmentCenter`, `storageType`, `shipmentConfirmationId`. */
export type Subject = Readonly<Record<string, string>>;

/** Who said what a unit of it costs. */
export interface Citation {
  readonly card: string;
  readonly row: string;
  readonly source: string;
  readonly grade: string;
  readonly unverified: boolean;
  readonly rounding: RoundingRule;
  /** Why it may not hold on this day. */
  readonly flagged?: readonly Flag[];
}

/**
 * `quantity x rate / divisor`, exact decimals as text. A volume is counted in cubic centimetres, in which every measurement is
 * exact: there the divisor holds those of the cubic foot or metre that the rate is for.
 */
export interface Amount extends Citation {
  readonly kind: 'amount';
  /** The sum in numbers and units, to be checked by hand. */
  readonly formula: string;
  readonly quantity: string;
  readonly rate: string;
  readonly divisor: string;
  /** Before it is rounded; what is no finite decimal has 20 places. */
  readonly exact: string;
  readonly amount: Money;
}

/** Only a range is known, as Amazon gives no more or an input is missing: nothing within it can be wrong. */
export interface Interval extends Citation {
  readonly kind: 'interval';
  readonly formula: string;
  readonly quantity: string;
  readonly least: Money;
  readonly most: Money;
  /** What its ends are computed as: `quantity x rate / divisor`, or a sum of such, each rounded. Absent of an end that is 0. */
  readonly leastOf?: string;
  readonly mostOf?: string;
}

/** Never 0: nobody knows (rule 21). */
export interface NotComputable {
  readonly kind: 'not-computable';
  readonly why: NotComputableReason;
}

/** A candidate by which nothing is charged. */
interface NoFee {
  readonly kind: 'no-fee';
  readonly card: string;
}

/** One of them is right, and nobody knows which. */
export interface Candidates {
  readonly kind: 'candidates';
  readonly candidates: readonly (Amount | Interval | NotComputable | NoFee)[];
}

export type FeeResult = Amount | Interval | NotComputable | Candidates;

/** What a fee was computed for and from. */
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

/** No line where there is no such fee. */
export const feeLines = (facts: FeeFacts, result: FeeResult | undefined): readonly ComputedFee[] =>
  result === undefined ? [] : [{ ...facts, result }];

export const notComputable = (why: NotComputableReason): NotComputable => ({ kind: 'not-computable', why });
