import { type Table, table } from '#infra/doors/cli/table';
import { chargeSubjectText } from '#infra/doors/cli/tables/chargeSubjectText';
import { dueText } from '#infra/doors/cli/tables/dueText';
import { daysText } from '#infra/words/daysText';
import { moneyText } from '#infra/words/moneyText';
import type { DisputeAnswer } from '#services/disputes/disputes';

/** Disputes, a line each. */
export const disputesTable = (found: readonly DisputeAnswer[]): Table =>
  table(found, [
    { head: 'dispute', of: ({ disputeId }) => disputeId.slice(0, 8) },
    { head: 'status', of: ({ status }) => status },
    { head: 'fee', of: ({ finding }) => finding.feeType },
    { head: 'for', of: ({ finding }) => aboutText(finding) },
    { head: 'days', of: ({ finding: { from, until } }) => from && until && daysText({ from, until }) },
    { head: 'charged', of: ({ finding }) => moneyText(finding.charged), right: true },
    { head: 'claimed', of: ({ claimed }) => moneyText(claimed), right: true },
    { head: 'granted', of: ({ granted }) => granted && moneyText(granted), right: true, sparse: true },
    { head: 'at stake', of: ({ atStake }) => atStake && moneyText(atStake), right: true, sparse: true },
    {
      head: 'because of',
      of: ({ finding }) => `${finding.cause}${finding.unverified ? ' (unverified)' : ''}`,
    },
    { head: 'to be submitted by', of: (dispute) => dueText(dispute) },
  ]);

/** Of many charges alike, their number. */
const aboutText = ({ subject, alike = [] }: DisputeAnswer['finding']): string =>
  `${alike.length > 0 ? `${1 + alike.length} x ` : ''}${chargeSubjectText(subject)}`;
