import { type Table, table } from '#infra/doors/cli/output/table';
import { chargeSubjectText } from '#infra/doors/cli/output/tables/chargeSubjectText';
import { deadlineText } from '#infra/doors/cli/output/tables/deadlineText';
import { daysText } from '#infra/words/daysText';
import { moneyText } from '#infra/words/moneyText';
import type { DisputeAnswer } from '#services/disputes/disputes';

/** A row for each dispute. */
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
    { head: 'to be submitted by', of: (dispute) => deadlineText(dispute) },
  ]);

/** What a dispute is about; of several charges alike, how many. */
const aboutText = ({ subject, alike = [] }: DisputeAnswer['finding']): string =>
  `${alike.length > 0 ? `${1 + alike.length} x ` : ''}${chargeSubjectText(subject)}`;
