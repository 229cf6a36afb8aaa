import type {
  Amount,
  Candidates,
  FeeResult,
  Interval,
  NotComputable,
} from '#domain/fees/pricing/computedFee';
import type { OverageEstimate } from '#domain/fees/pricing/overageEstimate';
import { flagsText } from '#infra/words/flagText';
import { notComputableText } from '#infra/words/notComputableText';

/** A result as documents have it: what is data inside, why it is not known and why it may not hold, is text in them. */
export type WordedResult =
  | WordedOne
  | { readonly kind: 'candidates'; readonly candidates: readonly WordedCandidate[] };
type WordedOne =
  | Flagged<Amount>
  | Flagged<Interval>
  | { readonly kind: 'not-computable'; readonly why: string };
type WordedCandidate = WordedOne | Extract<Candidate, { kind: 'no-fee' }>;
type Flagged<Priced> = Omit<Priced, 'flagged'> & { readonly flagged?: string };
type Candidate = Candidates['candidates'][number];

export type Worded<Line extends { readonly result: FeeResult }> = Omit<Line, 'result'> & {
  readonly result: WordedResult;
};

/** A line of the fee ledger as documents have it. */
export const wordedLine = <Line extends { readonly result: FeeResult }>(line: Line): Worded<Line> => ({
  ...line,
  result: wordedResult(line.result),
});

const wordedResult = (result: FeeResult): WordedResult =>
  result.kind === 'candidates' ? oneOf(result) : worded(result);

const oneOf = (result: Candidates) => ({
  ...result,
  candidates: result.candidates.map((each) => (each.kind === 'no-fee' ? each : worded(each))),
});

const notKnown = (result: NotComputable) => ({ ...result, why: notComputableText(result.why) });

/** What a month's overage will have cost, as documents have it. */
export type WordedEstimate = Flagged<Estimate> | Exclude<WordedResult, { kind: 'amount' }>;

export function wordedEstimate(estimate: Exclude<OverageEstimate, undefined>): WordedEstimate {
  switch (estimate.kind) {
    case 'estimate':
      return flagged(estimate);
    case 'interval':
      return flagged(estimate);
    case 'not-computable':
      return notKnown(estimate);
    case 'candidates':
      return oneOf(estimate);
  }
}

function worded(result: Amount | Interval | NotComputable): WordedOne {
  switch (result.kind) {
    case 'amount':
      return flagged(result);
    case 'interval':
      return flagged(result);
    case 'not-computable':
      return notKnown(result);
  }
}

type Estimate = Extract<OverageEstimate, { kind: 'estimate' }>;

/** In place, so that documents keep the order of their fields. */
function flagged(priced: Amount): Flagged<Amount>;
function flagged(priced: Interval): Flagged<Interval>;
function flagged(priced: Estimate): Flagged<Estimate>;
function flagged(priced: Pick<Amount, 'flagged'>): { readonly flagged?: string } {
  const { flagged: flags, ...rest } = priced;
  return flags === undefined ? rest : { ...priced, flagged: flagsText(flags) };
}
