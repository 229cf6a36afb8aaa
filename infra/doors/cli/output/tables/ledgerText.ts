import type { FeeLedgerTotals } from '#domain/fees/lines/feeLedgerTotals';
import { groupLines } from '#domain/fees/lines/groupLines';
import type { FeeResult } from '#domain/fees/pricing/computedFee';
import { rangeOf } from '#domain/fees/pricing/computedTotals';
import { feeSums, feesTable } from '#infra/doors/cli/output/tables/feesTable';
import {
  feeGroups,
  feeGroupsTable,
  groupsTable,
  type LedgerGrouping,
  owedText,
} from '#infra/doors/cli/output/tables/ledgerGroups';
import { linesTable, linesText } from '#infra/doors/cli/output/tables/ledgerLines';
import type { Text } from '#infra/doors/cli/output/text';
import { notComputableText } from '#infra/words/notComputableText';
import { printable } from '#infra/words/printable';
import { moneyRange } from '#infra/words/resultInWords';
import type { FeeLedgerAnswer } from '#services/fees/ledger/feeLedger';
import type { FeeLedgerLine } from '#services/fees/recomputation/recomputeFees';

/** More lines than this are summed by type, unless lines are asked for. */
const mostLines = 200;

/** The fee ledger of some months: estimates and carrier charges apart from recomputed fees. */
export function ledgerText(
  { fees, totals, recomputed }: FeeLedgerAnswer,
  {
    months,
    isAsked,
    grouping,
    msku,
  }: {
    readonly months: readonly string[];
    readonly isAsked: boolean;
    readonly grouping: LedgerGrouping;
    readonly msku: string | undefined;
  },
): Text {
  const { lines, unfinished, estimated } = recomputed;
  const by = grouping ?? (lines.length > mostLines ? 'type' : 'line');
  return [
    `fees of ${monthsText(months)}${isAsked ? '' : otherMonthHint(months)}`,
    '',
    'Estimates and carrier charges of shipments',
    ...(msku !== undefined
      ? ['not shown: they are of whole shipments, and not of a SKU']
      : fees.length === 0
        ? ['none']
        : by === 'line'
          ? [feesTable({ fees, totals })]
          : [feeGroupsTable(feeGroups(fees, by), by), '', ...feeSums(totals)]),
    '',
    'Recomputed from events: what should be charged',
    ...(lines.length === 0
      ? ['nothing: no stock, no movements, or no such fee']
      : [
          by === 'line' ? linesTable(lines) : groupsTable(groupLines(lines, by), by),
          '',
          ...recomputedSums(recomputed),
          ...reasons(lines),
          ...(unfinished === 0
            ? []
            : [
                `not over yet     ${linesText(unfinished)}: estimates, as if nothing changed until then`,
                ...(estimated.length === 0
                  ? []
                  : [
                      `                 ${estimated.map(moneyRange).join(', ')} of the sum is theirs, and no charge`,
                    ]),
              ]),
          `lines            ${lines.length}: ${
            by === 'line'
              ? '`lading explain <line>` prints the sum of one by hand'
              : '`--by line` shows them, `lading explain <line>` prints the sum of one by hand'
          }`,
        ]),
  ];
}

const otherMonthHint = ({ length }: readonly string[]): string =>
  length === 1 ? ', the current month; --month YYYY-MM shows another' : '; --month YYYY-MM shows one';

const monthsText = (months: readonly string[]): string =>
  months.length < 3 ? months.join(', ') : `${months[0]} to ${months.at(-1)}`;

/** The sum of lines, and how many are in no sum. */
function recomputedSums(sums: FeeLedgerTotals): readonly string[] {
  const { totals, notComputable } = sums;
  const owed = owedText(sums);
  return [
    `sum              ${totals.map(moneyRange).join(', ') || 'none'}`,
    ...(owed === undefined ? [] : [`owed             ${owed}: the sum without the residue of rounding`]),
    ...(notComputable === 0
      ? []
      : [`not computable   ${linesText(notComputable)}: the sum is not the whole`]),
  ];
}

const mostReasons = 5;

/** Why lines are not computable, the most frequent reason first. */
function reasons(lines: readonly FeeLedgerLine[]): readonly string[] {
  const whys = lines.flatMap(({ result }) => (rangeOf(result) === undefined ? [whyNot(result)] : []));
  const counted = [...Map.groupBy(whys, (why) => why)]
    .map(([why, each]) => ({ why, count: each.length }))
    .sort((one, other) => other.count - one.count);
  const left = counted.slice(mostReasons).reduce((sum, { count }) => sum + count, 0);
  return [
    ...counted.slice(0, mostReasons).map(({ why, count }) => `  ${count}: ${printable(why)}`),
    ...(left > 0 ? [`  ${left} for other reasons`] : []),
  ];
}

const whyNot = (result: FeeResult): string =>
  result.kind === 'not-computable' ? notComputableText(result.why) : 'by one of its cards';
