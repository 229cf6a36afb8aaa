import Big from 'big.js';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Difference } from '#domain/disputes/judging/difference';
import { judge, type ScanInputs } from '#domain/disputes/judging/judge';
import type { JudgedCharge, Judgement } from '#domain/disputes/judging/judgement';
import { lateClaims } from '#domain/disputes/judging/lateClaims';
import type { ExcessReason, InDoubtReason, NotJudgedReason } from '#domain/disputes/judging/reasons';
import { add, type Money, rounded } from '#domain/values/money';

/** What charges come to, held against what is owed. */
export interface DisputeScan {
  /** What can be claimed, by money at stake, the most first. */
  readonly differences: readonly Difference[];
  /** All of it, one a currency. Only what was posted is charged: no estimate is in it. */
  readonly claimed: readonly Money[];
  /** How much of it can be claimed no more, one a currency. */
  readonly late: readonly Money[];
  /** To the cent a line, or explained. */
  readonly agreeing: number;
  /**
   * Of which nothing is left to claim by themselves, by their ids: charged as much as is owed, less, or given back; told by another
   * report; or in a difference for which another charge stands.
   */
  readonly settled: readonly string[];
  readonly less: readonly { readonly charge: ChargedRow; readonly by: Money }[];
  /** More than is owed, of nothing that a claim could name: told beside what can be claimed, and no part of it. */
  readonly unclaimable: readonly {
    readonly charge: ChargedRow;
    readonly by: Money;
    readonly why: ExcessReason;
  }[];
  /** Also what comes to the same by a card that may not hold on its days. */
  readonly notJudged: readonly {
    readonly charge: ChargedRow;
    readonly why: NotJudgedReason | InDoubtReason;
  }[];
  /** Charges for what we know nothing of: judged by their own figures, and spread over nothing else. */
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

/** A difference may stand under a charge that was given back, as long as others of it were not. */
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

/** Of each currency by itself, as nothing here converts one; of the same amount the one whose last day comes first. */
const byMoneyAtStake = (one: Difference, other: Difference): number =>
  compareText(other.finding.claimed.code, one.finding.claimed.code) ||
  new Big(other.finding.claimed.amount).cmp(one.finding.claimed.amount) ||
  compareText(orderOf(one), orderOf(other));

const compareText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

const orderOf = ({ deadline, finding }: Difference): string =>
  `${deadline?.lastDay ?? '9999-12-31'} ${finding.chargeId}`;
