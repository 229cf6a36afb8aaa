import Big from 'big.js';
import type { DisputeEvidence } from '#services/evidence/disputeEvidence';

/** The figures of a claim: `charged - givenBack - owed.most - grantedBefore` is the most that may be claimed. */
export interface Claim {
  readonly dispute: string;
  readonly charge: string;
  readonly currency: string;
  readonly charged: string;
  /** Of this charge, apart from what was granted of this dispute. */
  readonly givenBack: string;
  readonly owed: { readonly least: string; readonly most: string };
  /** Of this dispute, before it was reopened last. */
  readonly grantedBefore: string;
  readonly claimed: string;
  /** How many rows of charges owe a share of the lines. */
  readonly rows: number;
}

export function claimOf({
  dispute: { disputeId, finding, claimed },
  history,
  rows,
}: Pick<DisputeEvidence, 'dispute' | 'history' | 'rows'>): Claim {
  const { chargeId, charged, reimbursed, expected } = finding;
  return {
    dispute: disputeId,
    charge: chargeId,
    currency: charged.code,
    charged: charged.amount,
    givenBack: reimbursed?.amount ?? '0',
    owed: { least: expected.least.amount, most: expected.most.amount },
    grantedBefore: grantedBefore(history),
    claimed: claimed.amount,
    rows,
  };
}

function grantedBefore(history: DisputeEvidence['history']): string {
  const facts = history.map(({ fact }) => fact);
  const reopened = facts.findLastIndex(({ type }) => type === 'DisputeReopened');
  return facts
    .slice(0, Math.max(0, reopened))
    .reduce(
      (sum, fact) => (fact.type === 'DisputeGrantedInPart' ? sum.plus(fact.amount.amount) : sum),
      new Big('0'),
    )
    .toFixed();
}
