import type { FeeLedgerTotals } from '#domain/fees/lines/feeLedgerTotals';
import { type Grouping, groupLines, type LineGroup } from '#domain/fees/lines/groupLines';
import { type FeeGroup, groupFees } from '#domain/fees/shipmentFees/groupFees';
import { type Table, table } from '#infra/doors/cli/output/table';
import { sumText } from '#infra/doors/cli/output/tables/feesTable';
import { moneyRange } from '#infra/words/resultInWords';
import { wordedLine } from '#infra/words/wordedFee';
import type { FeeLedgerAnswer } from '#services/fees/ledger/feeLedger';

/** How the fee ledger is grouped. Undefined: by line where there are few, else by type. */
export type LedgerGrouping = Grouping | 'line' | undefined;

/** The fee ledger for JSON, with groups in place of lines. */
export function groupedLedger({ fees, totals, recomputed }: FeeLedgerAnswer, by: LedgerGrouping) {
  if (by === undefined || by === 'line')
    return { fees, totals, recomputed: { ...recomputed, lines: recomputed.lines.map(wordedLine) } };
  const { lines, ...sums } = recomputed;
  return {
    fees: feeGroups(fees, by),
    totals,
    recomputed: { ...sums, groups: groupLines(lines, by) },
  };
}

export const feeGroups = (fees: FeeLedgerAnswer['fees'], by: Grouping): readonly FeeGroup[] =>
  groupFees(fees, keyOfFee(by));

const heads: { readonly [By in Grouping]: string } = {
  type: 'fee',
  sku: 'SKU',
  shipment: 'shipment',
  month: 'month',
};

export const groupsTable = (groups: readonly LineGroup[], by: Grouping): Table =>
  table(groups, [
    { head: heads[by], of: ({ key }) => key || '-' },
    { head: 'lines', of: ({ lines }) => lines, right: true },
    { head: 'sum', of: ({ totals }) => totals.map(moneyRange).join(', ') || '-', right: true },
    { head: 'owed', of: owedText, right: true },
    { head: 'not computable', of: ({ notComputable }) => notComputable || undefined, right: true },
    { head: 'unverified', of: ({ unverified }) => unverified || undefined, right: true },
  ]);

/** The owed amount, if it differs from the sum by a residue of rounding. */
export const owedText = ({ totals, owed }: Pick<FeeLedgerTotals, 'totals' | 'owed'>): string | undefined => {
  const text = owed.map(moneyRange).join(', ');
  return text === totals.map(moneyRange).join(', ') ? undefined : text || 'nothing';
};

const keyOfFee =
  (by: Grouping) =>
  ({ feeType, shipmentConfirmationId, day }: FeeLedgerAnswer['fees'][number]): string => {
    switch (by) {
      case 'type':
        return feeType;
      case 'sku':
        return '';
      case 'shipment':
        return shipmentConfirmationId;
      case 'month':
        return day.slice(0, 7);
    }
  };

export const feeGroupsTable = (groups: readonly FeeGroup[], by: Grouping): Table =>
  table(groups, [
    { head: heads[by], of: ({ key }) => key || 'whole shipments' },
    { head: 'lines', of: ({ lines }) => lines, right: true },
    { head: 'posted', of: ({ posted }) => sumText(posted), right: true },
    { head: 'pending', of: ({ pending }) => sumText(pending), right: true },
    { head: 'estimates', of: ({ estimates }) => sumText(estimates), right: true },
    { head: 'unknown', of: ({ unknown }) => unknown || undefined, right: true },
  ]);
