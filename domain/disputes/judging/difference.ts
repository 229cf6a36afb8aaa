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

/** A charge of more than is owed: as a dispute of it begins, and what a person needs to judge it. */
export interface Difference {
  readonly finding: Finding;
  /** How many rows it is: where some are alike, as those of units sold, the first stands for all. */
  readonly charges: number;
  /** The main cause first. */
  readonly because: readonly ExcessCause[];
  /** Held against our lines, or the row by its own figures alone. */
  readonly judgedBy: 'events' | 'row';
  /** What Amazon can be told that it is about: a claim needs one of them (rule 23, unverified). */
  readonly names: DisputeReferences;
  /** Absent where it is not known when the charge was posted. */
  readonly deadline?: ClaimDeadline;
  /** Then the last day is not before this one: counted from the first day on which Amazon posts such a fee. */
  readonly safeLastDay?: string;
  /** What of it no help page of Amazon's states. */
  readonly doubts: readonly Doubt[];
}

export interface Reasons {
  readonly because: readonly [ExcessCause, ...ExcessCause[]];
  readonly judgedBy: Difference['judgedBy'];
  readonly owed: ComputedTotal;
  readonly lines: readonly TraceableFee[];
  /** How many rows owe a share of what the lines come to; else 1. */
  readonly rows?: number;
  /** What shows it beside the row and the lines. */
  readonly evidence?: readonly string[];
  readonly doubts?: readonly Doubt[];
  /** The ids of the rows alike that the charge is the sum of, where it is not a row itself. */
  readonly sumOf?: readonly string[];
}

export interface ClaimTerms {
  readonly window: FeeClaimWindow;
  /** Whose days count where a row does not say its store. */
  readonly home: Marketplace;
}

/** @returns `undefined` where no more than a cent a line is left to claim, as when it was given back already */
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
