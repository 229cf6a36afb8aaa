import Big from 'big.js';
import type { FeeLedgerTotals } from '#domain/fees/lines/feeLedgerTotals';
import { type Table, table } from '#infra/doors/cli/output/table';
import { owedText } from '#infra/doors/cli/output/tables/ledgerGroups';
import { linesTable, linesText, shortResult, subjectText } from '#infra/doors/cli/output/tables/ledgerLines';
import type { Text } from '#infra/doors/cli/output/text';
import { moneyRange } from '#infra/words/resultInWords';
import type { MonthDiff } from '#services/fees/ledger/feeLedgerDiff';

const mostLines = 200;

/** Compares two computations of a month, the largest difference first. */
export function diffText({ onlyBefore, onlyAfter, changed, ...sums }: MonthDiff, month: string): Text {
  const { before, after, difference, owedDifference: owed, unchanged, unfinished, notComparable } = sums;
  const ordered = changed.toSorted((one, other) => size(other).cmp(size(one)));
  return [
    `fees of ${month}, computed twice`,
    ...part('changed', ordered, changesTable),
    ...part('only before', onlyBefore, linesTable),
    ...part('only after', onlyAfter, linesTable),
    '',
    `unchanged        ${linesText(unchanged)}`,
    `before           ${totalText(before)}`,
    `after            ${totalText(after)}`,
    `difference       ${sumText({ totals: difference, owed }, notComparable === 0 ? 'none' : 'not known')}`,
    ...(notComparable === 0
      ? []
      : [`not comparable   ${linesText(notComparable)}: the difference is not the whole`]),
    ...(unfinished.before + unfinished.after === 0
      ? []
      : [
          `not over yet     before ${linesText(unfinished.before)}, after ${linesText(unfinished.after)}: estimates, as if nothing changed until then`,
        ]),
  ];
}

/** The sum, and the owed amount where rounding makes it differ. */
function sumText(sum: Pick<FeeLedgerTotals, 'totals' | 'owed'>, nothing: string): string {
  const owed = owedText(sum);
  const text = sum.totals.map(moneyRange).join(', ') || nothing;
  return owed === undefined ? text : `${text}, owed ${owed}`;
}

const totalText = ({ notComputable, ...sum }: FeeLedgerTotals): string =>
  [
    sumText(sum, 'nothing'),
    ...(notComputable === 0 ? [] : [`and ${linesText(notComputable)} not computable`]),
  ].join(', ');

function part<Line>(
  name: string,
  lines: readonly Line[],
  tableOf: (shown: readonly Line[]) => Table,
): readonly Text[] {
  if (lines.length === 0) return [];
  const left = lines.length - mostLines;
  return [
    '',
    `${name}: ${linesText(lines.length)}`,
    tableOf(lines.slice(0, mostLines)),
    ...(left > 0 ? [`and ${left} more: --json has them all`] : []),
  ];
}

/** Sorts differences by amount; those that cannot be compared come first. */
const size = ({ difference }: MonthDiff['changed'][number]): Big =>
  difference === undefined
    ? new Big('1e18')
    : [difference.least.amount, difference.most.amount]
        .map((each) => new Big(each).abs())
        .reduce((one, other) => (one.gt(other) ? one : other));

const changesTable = (changed: MonthDiff['changed']): Table =>
  table(changed, [
    { head: 'line', of: ({ id }) => id },
    { head: 'fee', of: ({ after }) => after.feeType },
    { head: 'for', of: ({ after }) => subjectText(after.subject) },
    { head: 'before', of: ({ before }) => shortResult(before.result), right: true },
    { head: 'after', of: ({ after }) => shortResult(after.result), right: true },
    {
      head: 'difference',
      of: ({ difference }) => (difference === undefined ? 'not known' : moneyRange(difference)),
      right: true,
    },
    { head: 'because of', of: ({ because }) => because.join(', ') },
  ]);
