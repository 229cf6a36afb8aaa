import { laterDay } from '#domain/calendar';
import type { ComputedFee, FeeResult, Subject } from '#domain/fees/computedFee';
import type { ComputedTotals } from '#domain/fees/computedTotals';
import { type FeeGroup, groupFees } from '#domain/fees/groupFees';
import { moneyRange, resultInWords } from '#domain/fees/resultInWords';
import {
  type Grouping,
  groupLines,
  isUnverifiedResult,
  type LineGroup,
} from '#domain/recomputation/groupLines';
import { printable } from '#infra/cli/printable';
import { table } from '#infra/cli/table';
import { feeSums, feesTable, sumText } from '#infra/cli/tables/feesTable';
import type { LedgerAnswer } from '#services/queries/ledgerOfMonths';
import type { LedgerLine } from '#services/queries/recomputed';

/** Without one, by line where a person can read them all, else by type. */
export type LedgerGrouping = Grouping | 'line' | undefined;

const mostLines = 200;

/** The ledger as data, in the place of its lines what they sum up to. */
export function groupedLedger({ fees, totals, recomputed }: LedgerAnswer, by: LedgerGrouping) {
  if (by === undefined || by === 'line') return { fees, totals, recomputed };
  const { lines, ...sums } = recomputed;
  return {
    fees: groupFees(fees, keyOfFee(by)),
    totals,
    recomputed: { ...sums, groups: groupLines(lines, by) },
  };
}

/** The whole ledger for people: what says different things stands apart. */
export function ledgerText(
  { fees, totals, recomputed }: LedgerAnswer,
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
): string {
  const { lines, unfinished } = recomputed;
  const by = grouping ?? (lines.length > mostLines ? 'type' : 'line');
  return [
    `fees of ${span(months)}${isAsked ? '' : notAsked(months)}`,
    '',
    'Estimates and carrier charges of shipments',
    ...(msku !== undefined
      ? ['not shown: they are of whole shipments, and not of a SKU']
      : fees.length === 0
        ? ['none']
        : by === 'line'
          ? [feesTable({ fees, totals })]
          : [feeGroupsTable(groupFees(fees, keyOfFee(by)), by), '', ...feeSums(totals)]),
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
            : [`not over yet     ${linesText(unfinished)}: estimates, as if nothing changed until then`]),
          `lines            ${lines.length}: ${
            by === 'line'
              ? '`lading explain <line>` prints the sum of one by hand'
              : '`--by line` shows them, `lading explain <line>` prints the sum of one by hand'
          }`,
        ]),
  ].join('\n');
}

const notAsked = ({ length }: readonly string[]): string =>
  length === 1 ? ', the current month; --month YYYY-MM shows another' : '; --month YYYY-MM shows one';

const span = (months: readonly string[]): string =>
  months.length < 3 ? months.join(', ') : `${months[0]} to ${months.at(-1)}`;

export const linesTable = (lines: readonly LedgerLine[]): string =>
  table(lines, [
    { head: 'line', of: ({ id }) => id },
    { head: 'from', of: ({ period }) => period.from },
    { head: 'to', of: ({ period }) => laterDay(period.until, -1) },
    { head: 'fee', of: ({ feeType }) => feeType },
    { head: 'for', of: ({ subject }) => subjectText(subject) },
    { head: 'amount', of: ({ result }) => shortResult(result), right: true },
    { head: 'by card', of: cardsText },
    { head: '', of: ({ result }) => remark(result) },
  ]);

/** Without the reason, where it is not computable. */
export const shortResult = (result: FeeResult): string =>
  result.kind === 'not-computable' ? 'not computable' : resultInWords(result);

function remark(result: FeeResult): string | undefined {
  if (result.kind === 'not-computable') return result.why;
  return isUnverifiedResult(result) ? 'unverified' : undefined;
}

export const linesText = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);

/** Without the other names of what it is about. */
export const subjectText = (subject: Subject): string =>
  Object.entries(subject)
    .filter(([name]) => !otherNames.has(name) || subject['msku'] === undefined)
    .map(([name, value]) => (name === 'residue' ? `residue ${value}` : value))
    .join(', ');

const otherNames: ReadonlySet<string> = new Set(['fnsku', 'asin', 'shipmentId']);

const cardsText = ({ result }: Pick<ComputedFee, 'result'>): string =>
  (result.kind === 'candidates' ? result.candidates : [result])
    .flatMap((each) => ('card' in each ? [each.card] : []))
    .join(' or ');

/** What lines sum up to, and what is in no sum. */
const recomputedSums = ({ totals, notComputable }: ComputedTotals): readonly string[] => [
  `sum              ${totals.map(moneyRange).join(', ') || 'none'}`,
  ...(notComputable === 0 ? [] : [`not computable   ${linesText(notComputable)}: the sum is not the whole`]),
];

const mostReasons = 5;

/** Why lines are not computable, the commonest first. */
function reasons(lines: readonly LedgerLine[]): readonly string[] {
  const whys = lines.flatMap(({ result }) => (result.kind === 'not-computable' ? [result.why] : []));
  const counted = [...Map.groupBy(whys, (why) => why)]
    .map(([why, each]) => ({ why, count: each.length }))
    .sort((one, other) => other.count - one.count);
  const left = counted.slice(mostReasons).reduce((sum, { count }) => sum + count, 0);
  return [
    ...counted.slice(0, mostReasons).map(({ why, count }) => `  ${count}: ${printable(why)}`),
    ...(left > 0 ? [`  ${left} for other reasons`] : []),
  ];
}

const heads: { readonly [By in Grouping]: string } = {
  type: 'fee',
  sku: 'SKU',
  shipment: 'shipment',
  month: 'month',
};

const groupsTable = (groups: readonly LineGroup[], by: Grouping): string =>
  table(groups, [
    { head: heads[by], of: ({ key }) => key || '-' },
    { head: 'lines', of: ({ lines }) => lines, right: true },
    { head: 'sum', of: ({ totals }) => totals.map(moneyRange).join(', ') || '-', right: true },
    { head: 'not computable', of: ({ notComputable }) => notComputable || undefined, right: true },
    { head: 'unverified', of: ({ unverified }) => unverified || undefined, right: true },
  ]);

const keyOfFee =
  (by: Grouping) =>
  ({ feeType, shipmentConfirmationId, day }: LedgerAnswer['fees'][number]): string => {
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

const feeGroupsTable = (groups: readonly FeeGroup[], by: Grouping): string =>
  table(groups, [
    { head: heads[by], of: ({ key }) => key || 'whole shipments' },
    { head: 'lines', of: ({ lines }) => lines, right: true },
    { head: 'posted', of: ({ posted }) => sumText(posted), right: true },
    { head: 'pending', of: ({ pending }) => sumText(pending), right: true },
    { head: 'estimates', of: ({ estimates }) => sumText(estimates), right: true },
    { head: 'unknown', of: ({ unknown }) => unknown || undefined, right: true },
  ]);
