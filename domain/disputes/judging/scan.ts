import Big from 'big.js';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Difference } from '#domain/disputes/judging/difference';
import { judge, type ScanInputs } from '#domain/disputes/judging/judge';
import type { JudgedCharge, Judgement } from '#domain/disputes/judging/judgement';
import { lateClaims } from '#domain/disputes/judging/lateClaims';
import type { ExcessReason, InDoubtReason, NotJudgedReason } from '#domain/disputes/judging/reasons';
import { add, type Money, rounded } from '#domain/values/money';

/** What a scan of charges finds. */
export interface DisputeScan {
  /** What can be claimed, the largest amount first. */
  readonly differences: readonly Difference[];
  /** The sum of the differences, one for each currency. Only posted charges count, never estimates. */
  readonly claimed: readonly Money[];
  /** The part of it that is too late to claim, one for each currency. */
  readonly late: readonly Money[];
  /** Charges that are equal within a cent a line, or explained. */
  readonly agreeing: number;
  /**
   * The ids of charges with nothing to claim of their own: Amazon charged what is owed or less, or gave it back;
   * another report has the same money; or another charge's difference includes them.
   */
  readonly settled: readonly string[];
  readonly less: readonly { readonly charge: ChargedRow; readonly by: Money }[];
  /** More than is owed, without a subject that a claim could name. Listed beside the claims, and in no total. */
  readonly unclaimable: readonly {
    readonly charge: ChargedRow;
    readonly by: Money;
    readonly why: ExcessReason;
  }[];
  /** Includes charges that agree by a card that may not hold on its days. */
  readonly notJudged: readonly {
    readonly charge: ChargedRow;
    readonly why: NotJudgedReason | InDoubtReason;
  }[];
  /** Charges that no line concerns: judged by their own figures alone. */
  readonly unmatched: readonly ChargedRow[];
}

export function scan(inputs: ScanInputs): DisputeScan {
  const judged = judge(inputs);
  const differences = judged
    .flatMap(({ judgement }) => (judgement.kind === 'difference' ? [judgement.difference] : []))
    .sort(byMoneyAtStake);
  return {
    differences,
    claimed: [...Map.groupBy(differences, ({ finding }) => finding.claimed.code).values()].map((each) =>
      rounded(each.map(({ finding }) => finding.claimed).reduce(add)),
    ),
    late: lateClaims(differences, inputs.now),
    agreeing: judged.filter(({ judgement }) => judgement.kind === 'agrees').length,
    settled: settledCharges(judged, differences),
    less: judged.flatMap(({ charge, judgement }) =>
      judgement.kind === 'less' ? [{ charge, by: judgement.by }] : [],
    ),
    unclaimable: judged
      .flatMap(({ charge, judgement }) =>
        judgement.kind === 'unclaimable' ? [{ charge, by: judgement.by, why: judgement.why }] : [],
      )
      .sort((one, other) => new Big(other.by.amount).cmp(one.by.amount)),
    notJudged: judged.flatMap(({ charge, judgement }) =>
      judgement.kind === 'not-judged' || judgement.kind === 'in-doubt'
        ? [{ charge, why: judgement.why }]
        : [],
    ),
    unmatched: judged.flatMap(({ charge, unmatched }: JudgedCharge) => (unmatched ? [charge] : [])),
  };
}

/** A difference can carry the id of a reimbursed charge while others of its group are still to claim. */
function settledCharges(
  judged: readonly JudgedCharge[],
  differences: readonly Difference[],
): readonly string[] {
  const settled = new Set([
    ...judged.flatMap(({ charge, judgement }) => (isSettled(judgement) ? [charge.chargeId] : [])),
    ...differences.flatMap(({ finding }) => finding.alike ?? []),
  ]);
  for (const { finding } of differences) settled.delete(finding.chargeId);
  return [...settled];
}

function isSettled(judgement: Judgement): boolean {
  const { kind } = judgement;
  return (
    kind === 'agrees' || kind === 'less' || (kind === 'not-judged' && judgement.judgedReport !== undefined)
  );
}

/** Sorts by amount within each currency, then by the last day to claim. */
const byMoneyAtStake = (one: Difference, other: Difference): number =>
  compareText(other.finding.claimed.code, one.finding.claimed.code) ||
  new Big(other.finding.claimed.amount).cmp(one.finding.claimed.amount) ||
  compareText(orderOf(one), orderOf(other));

const compareText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

const orderOf = ({ deadline, finding }: Difference): string =>
  `${deadline?.lastDay ?? '9999-12-31'} ${finding.chargeId}`;
