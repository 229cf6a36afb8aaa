import Big from 'big.js';
import { type DisputeStatus, disputeLifecycle } from '#domain/disputes/dispute/lifecycle';
import type { Money } from '#domain/values/money';
import { chargeSubjectText } from '#infra/doors/cli/output/tables/chargeSubjectText';
import { deadlineText } from '#infra/doors/cli/output/tables/deadlineText';
import { disputeSubject } from '#infra/doors/cli/steps/disputeSubject';
import { nextOfDispute } from '#infra/doors/cli/steps/nextStep';
import { subjectCommand } from '#infra/doors/cli/steps/stepCommand';
import { daysText } from '#infra/words/daysText';
import { moneyText } from '#infra/words/moneyText';
import { printable } from '#infra/words/printable';
import { type DisputeAnswer, dispute } from '#services/disputes/disputes';

export const show = subjectCommand(disputeSubject, {
  name: 'show',
  summary: 'Show a dispute: the charge, what is claimed and why, until when, and what Amazon answered',
  inputs: {},
  async run({ lading, id }, _given, session) {
    const found = dispute(lading, lading.clock(), id);
    if (found !== undefined) session.terminal.answer(found, () => text(found));
  },
  examples: ['dispute show 5f1c2a'],
});

function text(found: DisputeAnswer): string {
  const { disputeId, finding, status, since, claimed, references, caseId, granted, answers } = found;
  const {
    chargeId,
    feeType,
    from,
    until,
    charged,
    reimbursed,
    expected,
    cause,
    alike = [],
    evidence,
    postedOn,
  } = finding;
  const { least, most } = expected;
  const period = from === undefined || until === undefined ? '' : `, ${daysText({ from, until })}`;
  return [
    `dispute   ${disputeId}`,
    `charge    ${printable(chargeId)}: ${printable(feeType)}${period}`,
    `for       ${printable(chargeSubjectText(finding.subject)) || '-'}${alike.length === 0 ? '' : `, and ${alike.length} charges alike: they are in all amounts`}`,
    `posted    ${postedOn ?? notPosted(disputeId, status)}`,
    `charged   ${moneyText(charged)}${isNothing(reimbursed) ? '' : `, of which ${moneyText(reimbursed)} was given back`}`,
    `owed      ${least.amount === most.amount ? moneyText(most) : `${least.amount} to ${moneyText(most)}`}`,
    `claimed   ${moneyText(claimed)}, because of: ${cause}${finding.unverified ? ' (unverified)' : ''}`,
    `names     ${printable(Object.values(references).join(', ')) || '-'}`,
    `status    ${status}, since ${since}`,
    `deadline  ${deadlineText(found)}`,
    ...(caseId === undefined ? [] : [`case      ${printable(caseId)}`]),
    ...(granted === undefined ? [] : [`granted   ${moneyText(granted)}`]),
    ...answers.map(
      ({ at, answer, amount, reason }) =>
        `answer    ${at} ${answer}${amount === undefined ? '' : ` ${moneyText(amount)}`}${reason === undefined ? '' : `: ${printable(reason)}`}`,
    ),
    ...evidence.map((each) => `evidence  ${printable(each)}`),
    `next      ${nextOfDispute(disputeId, status, found.due.kind === 'open')}`,
  ].join('\n');
}

const isNothing = (money: Money | undefined): boolean => money === undefined || new Big(money.amount).eq('0');

/** Asks for the day of posting while it still sets the deadline: until the dispute is submitted. */
function notPosted(disputeId: string, status: DisputeStatus): string {
  const counts = disputeLifecycle.after(status, 'ChargePostingRecorded') !== undefined;
  return counts ? `not known: say it with \`lading dispute posted ${disputeId} <day>\`` : 'not known';
}
