import Big from 'big.js';
import { moneyRange, resultInWords } from '#domain/fees/resultInWords';
import type { LedgerDiff } from '#domain/recomputation/diff';
import { table } from '#infra/cli/table';
import { linesTable, recomputedSums, subjectText } from '#infra/cli/tables/ledgerTable';
import type { LedgerLine } from '#services/queries/recomputed';

type Diff = LedgerDiff<LedgerLine>;

const mostLines = 200;

/** Two computations of a month for people, the largest difference first. */
export function diffText({ onlyBefore, onlyAfter, changed, ...sums }: Diff, month: string): string {
  const { before, after, difference, unchanged, notComparable } = sums;
  const ordered = changed.toSorted((one, other) => size(other).cmp(size(one)));
  return [
    `fees of ${month}, computed twice`,
    ...part('changed', ordered, changesTable),
    ...part('only before', onlyBefore, linesTable),
    ...part('only after', onlyAfter, linesTable),
    '',
    `unchanged        ${unchanged} lines`,
    ...recomputedSums(before).map((line) => `before: ${line}`),
    ...recomputedSums(after).map((line) => `after:  ${line}`),
    `difference       ${difference.map(moneyRange).join(', ') || 'none'}`,
    ...(notComparable === 0
      ? []
      : [`not comparable   ${notComparable} lines: the difference is not the whole`]),
  ].join('\n');
}

function part<Line>(
  name: string,
  lines: readonly Line[],
  tableOf: (shown: readonly Line[]) => string,
): readonly string[] {
  if (lines.length === 0) return [];
  const left = lines.length - mostLines;
  return [
    '',
    `${name}: ${lines.length} lines`,
    tableOf(lines.slice(0, mostLines)),
    ...(left > 0 ? [`and ${left} more: --json has them all`] : []),
  ];
}

/** What nobody can compare stands before all that can be. */
const size = ({ difference }: Diff['changed'][number]): Big =>
  difference === undefined
    ? new Big('1e18')
    : [difference.least.amount, difference.most.amount]
        .map((each) => new Big(each).abs())
        .reduce((one, other) => (one.gt(other) ? one : other));

const changesTable = (changed: Diff['changed']): string =>
  table(changed, [
    { head: 'line', of: ({ id }) => id },
    { head: 'fee', of: ({ after }) => after.feeType },
    { head: 'for', of: ({ after }) => subjectText(after.subject) },
    { head: 'before', of: ({ before }) => resultInWords(before.result), right: true },
    { head: 'after', of: ({ after }) => resultInWords(after.result), right: true },
    {
      head: 'difference',
      of: ({ difference }) => (difference === undefined ? 'not known' : moneyRange(difference)),
      right: true,
    },
    { head: 'because of', of: ({ because }) => because.join(', ') },
  ]);
