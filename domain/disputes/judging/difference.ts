import Big from 'big.js';
import { claimableAmount } from '#domain/disputes/dispute/claim';
import type { DisputeReferences, Finding } from '#domain/disputes/dispute/values';
import type { ExcessCause } from '#domain/disputes/judging/causes/excessCauses';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { cardDoubts, evidenceOf, type TraceableFee } from '#domain/disputes/judging/evidence';
import type { Posting } from '#domain/disputes/judging/posting';
import type { Doubt } from '#domain/disputes/judging/reasons';
import type { ComputedTotal } from '#domain/fees/pricing/computedTotals';
import { type ClaimDeadline, claimDeadline, type FeeClaimWindow } from '#domain/policies/feeClaimWindow';
import { defined } from '#domain/values/defined';
import type { Marketplace } from '#domain/values/marketplace';
import { type Money, rounded, smallestUnit } from '#domain/values/money';

/** A charge of more than is owed: the finding that begins a dispute, and what a person needs to judge it. */
export interface Difference {
  readonly finding: Finding;
  /** The number of rows. The first stands for all in a group of equal ones, such as those of units sold. */
  readonly charges: number;
  /** The main cause first. */
  readonly because: readonly ExcessCause[];
  /** Whether our lines show it, or the row's own figures do. */
  readonly judgedBy: 'events' | 'row';
  /** What Amazon can find the charge by: a claim needs one of them (rule 23, unverified). */
  readonly names: DisputeReferences;
  /** Absent when the posting day is unknown. */
  readonly deadline?: ClaimDeadline;
  /**
   * For an unknown posting day: the earliest that the last day can be, counted from Amazon's first posting day of the
   * fee.
   */
  readonly safeLastDay?: string;
  /** What no help page of Amazon states. */
  readonly doubts: readonly Doubt[];
}

export interface Reasons {
  readonly because: readonly [ExcessCause, ...ExcessCause[]];
  readonly judgedBy: Difference['judgedBy'];
  readonly owed: ComputedTotal;
  readonly lines: readonly TraceableFee[];
  /** How many rows share what the lines come to; 1 when absent. */
  readonly rows?: number;
  /** Evidence beside the row and the lines. */
  readonly evidence?: readonly string[];
  readonly doubts?: readonly Doubt[];
  /** The ids of the rows that the charge sums up, when it is no row itself. */
  readonly sumOf?: readonly string[];
}

export interface ClaimTerms {
  readonly window: FeeClaimWindow;
  /** The marketplace whose days count when a row names no store. */
  readonly home: Marketplace;
}

/** @returns `undefined` when no more than a cent a line is left to claim, such as after a reimbursement */
export function difference(
  charge: ChargedRow,
  reimbursed: Money,
  { because, judgedBy, owed, lines, evidence = [], doubts = [], sumOf = [] }: Reasons,
  posting: Posting,
  { window, home }: ClaimTerms,
): Difference | undefined {
  const { chargeId, feeType, from, until, subject, amount: charged } = charge;
  const claimed = rounded(claimableAmount({ charged, reimbursed, expected: owed }));
  const charges = Math.max(1, sumOf.length);
  const alike = sumOf.filter((each) => each !== chargeId);
  const count = Math.max(charges, lines.length);
  if (new Big(claimed.amount).lte(new Big(smallestUnit(claimed.code)).times(String(count)))) return undefined;
  const marketplace = charge.country ?? home;
  const { postedOn, earliest } = posting;
  const deadlineFrom = (day: string | undefined) =>
    day === undefined ? undefined : claimDeadline({ feeType, marketplace, postedOn: day }, window);
  const deadline = deadlineFrom(postedOn);
  const safe = deadlineFrom(earliest);
  const allDoubts: readonly Doubt[] = [
    ...cardDoubts(lines),
    ...doubts,
    ...(deadline?.unverified ? [{ doubt: 'claim-window' as const }] : []),
  ];
  const { shipmentConfirmationId, amazonOrderId, asin } = subject;
  return {
    finding: {
      chargeId,
      feeType,
      marketplace,
      from,
      until,
      subject,
      charged,
      reimbursed,
      expected: owed,
      lines: count,
      claimed,
      cause: because[0].cause,
      ...(alike.length > 0 && { alike }),
      evidence: evidenceOf(charge, lines, [...evidence, ...(posting.evidence ?? [])]),
      ...defined({ postedOn }),
      unverified: allDoubts.length > 0,
    },
    charges,
    because,
    judgedBy,
    names: defined({ shipmentConfirmationId, fbaOrderId: amazonOrderId, asin }),
    ...(deadline !== undefined && { deadline }),
    ...(safe !== undefined && { safeLastDay: safe.lastDay }),
    doubts: allDoubts,
  };
}
