import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Difference, Reasons } from '#domain/disputes/judging/difference';
import type { ExcessReason, InDoubtReason, NotJudgedReason } from '#domain/disputes/judging/reasons';
import type { ChargeReport } from '#domain/disputes/reportedCharge/values';
import type { Money } from '#domain/values/money';

/** What holding a charge against what is owed comes to, whatever was given back of it. */
export type Verdict =
  | { readonly kind: 'more'; readonly reasons: Reasons }
  /** To the cent a line, or within what may be owed. */
  | { readonly kind: 'agrees' }
  /** Amazon charged less than is owed: counted, and never claimed. */
  | { readonly kind: 'less'; readonly by: Money }
  /** More than is owed, of nothing that a claim could name (rule 23, unverified). */
  | { readonly kind: 'unclaimable'; readonly by: Money; readonly why: ExcessReason }
  /** It comes to the same by a card that may not hold on its days. */
  | { readonly kind: 'in-doubt'; readonly why: InDoubtReason }
  | {
      readonly kind: 'not-judged';
      readonly why: NotJudgedReason;
      /** A row of another report is judged in its place: nothing can be claimed of it itself. */
      readonly judgedReport?: ChargeReport;
    };

/** The same, when what was given back already is off: more than is owed is a difference only if something is left of it. */
export type Judgement =
  | Exclude<Verdict, { kind: 'more' }>
  | { readonly kind: 'difference'; readonly difference: Difference; readonly reasons: Reasons };

export interface JudgedCharge {
  readonly charge: ChargedRow;
  readonly judgement: Judgement;
  /** Nothing that we know of is about it, so that it was judged by itself, if at all. */
  readonly unmatched?: true;
}

export const excessVerdict = (reasons: Reasons): Verdict => ({ kind: 'more', reasons });
export const notJudgedVerdict = (why: NotJudgedReason) => ({ kind: 'not-judged', why }) as const;

/** A difference only if something is left to claim. */
export const differenceJudgement = (found: Difference | undefined, reasons: Reasons): Judgement =>
  found === undefined ? { kind: 'agrees' } : { kind: 'difference', difference: found, reasons };
