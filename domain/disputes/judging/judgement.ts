import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Difference, Reasons } from '#domain/disputes/judging/difference';
import type { ExcessReason, InDoubtReason, NotJudgedReason } from '#domain/disputes/judging/reasons';
import type { ChargeReport } from '#domain/disputes/reportedCharge/values';
import type { Money } from '#domain/values/money';

/** How a charge compares with what is owed, before any reimbursement. */
export type Verdict =
  | { readonly kind: 'more'; readonly reasons: Reasons }
  /** Equal within a cent a line, or within the range that may be owed. */
  | { readonly kind: 'agrees' }
  /** Amazon charged less than is owed: counted, never claimed. */
  | { readonly kind: 'less'; readonly by: Money }
  /** More than is owed, but a claim could name no subject (rule 23, unverified). */
  | { readonly kind: 'unclaimable'; readonly by: Money; readonly why: ExcessReason }
  /** Equal by a card that may not hold on its days. */
  | { readonly kind: 'in-doubt'; readonly why: InDoubtReason }
  | {
      readonly kind: 'not-judged';
      readonly why: NotJudgedReason;
      /** The report whose rows are judged instead: nothing can be claimed of this row. */
      readonly judgedReport?: ChargeReport;
    };

/** A verdict after reimbursements: an excess is a difference only when some of it is left to claim. */
export type Judgement =
  | Exclude<Verdict, { kind: 'more' }>
  | { readonly kind: 'difference'; readonly difference: Difference; readonly reasons: Reasons };

export interface JudgedCharge {
  readonly charge: ChargedRow;
  readonly judgement: Judgement;
  /** No line of ours concerns it, so only its own figures could judge it. */
  readonly unmatched?: true;
}

export const excessVerdict = (reasons: Reasons): Verdict => ({ kind: 'more', reasons });
export const notJudgedVerdict = (why: NotJudgedReason) => ({ kind: 'not-judged', why }) as const;

/** Agrees when nothing is left to claim. */
export const differenceJudgement = (found: Difference | undefined, reasons: Reasons): Judgement =>
  found === undefined ? { kind: 'agrees' } : { kind: 'difference', difference: found, reasons };
