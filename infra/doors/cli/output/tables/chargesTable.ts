import type { ChargeTotal } from '#domain/disputes/reportedCharge/chargeTotals';
import type { ChargeReport } from '#domain/disputes/reportedCharge/values';
import { table } from '#infra/doors/cli/output/table';
import { chargeSubjectText } from '#infra/doors/cli/output/tables/chargeSubjectText';
import type { Text } from '#infra/doors/cli/output/text';
import { daysText } from '#infra/words/daysText';
import { moneyText } from '#infra/words/moneyText';
import type { ListedCharge } from '#services/disputes/reportedCharges';

/** A row for each charge and credit, and below them the sums of each report. */
export const chargesTable = (charges: readonly ListedCharge[], totals: readonly ChargeTotal[]): Text => [
  table(charges, [
    { head: 'charge', of: ({ chargeId }) => chargeId.slice(0, 8) },
    { head: 'days', of: daysText },
    { head: 'country', of: ({ country }) => country },
    { head: 'fee', of: ({ feeType }) => feeType },
    { head: 'for', of: ({ subject }) => chargeSubjectText(subject) },
    {
      head: 'charged',
      of: ({ kind, amount }) => (kind === 'charge' ? moneyText(amount) : ''),
      right: true,
    },
    {
      head: 'given back',
      of: ({ kind, amount }) => (kind === 'credit' ? moneyText(amount) : ''),
      right: true,
      sparse: true,
    },
    { head: 'posted', of: ({ postedOn }) => postedOn ?? 'not said' },
    { head: 'report', of: ({ report }) => reportNames[report] },
  ]),
  '',
  table(totals, [
    { head: 'sums of', of: ({ report }) => reportNames[report] },
    { head: 'charged', of: ({ charged }) => moneyText(charged), right: true },
    { head: 'given back', of: ({ credited }) => moneyText(credited), right: true },
  ]),
  ...(totals.length > 1 ? ['two reports can tell of the same money: their sums are not to be added'] : []),
];

const reportNames: { readonly [Report in ChargeReport]: string } = {
  GET_FBA_OVERAGE_FEE_CHARGES_DATA: 'storage overage',
  GET_FBA_STORAGE_FEE_CHARGES_DATA: 'monthly storage',
  GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA: 'aged inventory',
  GET_FBA_REIMBURSEMENTS_DATA: 'reimbursements',
  GET_FBA_FULFILLMENT_INBOUND_NONCOMPLIANCE_DATA: 'inbound performance',
  GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2: 'settlement',
};
