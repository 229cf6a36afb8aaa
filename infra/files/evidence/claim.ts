import { add, type Money, money } from '#domain/values/money';
import { amountText } from '#infra/words/moneyText';
import type { DisputeEvidence } from '#services/disputes/evidence/disputeEvidence';

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
  const nothing = money('0', charged.code);
  return {
    dispute: disputeId,
    charge: chargeId,
    currency: charged.code,
    charged: amountText(charged),
    givenBack: amountText(reimbursed ?? nothing),
    owed: { least: amountText(expected.least), most: amountText(expected.most) },
    grantedBefore: amountText(grantedBefore(history, nothing)),
    claimed: amountText(claimed),
    rows,
  };
}

function grantedBefore(history: DisputeEvidence['history'], nothing: Money): Money {
  const facts = history.map(({ fact }) => fact);
  const reopened = facts.findLastIndex(({ type }) => type === 'DisputeReopened');
  return facts
    .slice(0, Math.max(0, reopened))
    .reduce((sum, fact) => (fact.type === 'DisputeGrantedInPart' ? add(sum, fact.amount) : sum), nothing);
}
