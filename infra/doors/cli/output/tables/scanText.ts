import { table } from '#infra/doors/cli/output/table';
import { sumText } from '#infra/doors/cli/output/tables/feesTable';
import type { Text } from '#infra/doors/cli/output/text';
import { moneyText } from '#infra/words/moneyText';
import { printable } from '#infra/words/printable';
import { moneyRange } from '#infra/words/resultInWords';
import type { WordedDifference, WordedScan } from '#infra/words/wordedScan';

/** The differences of a scan, and a summary of the charges without one. */
export const scanText = (scan: WordedScan): Text => [
  scan.differences.length === 0 ? 'nothing to claim' : differencesTable(scan.differences),
  '',
  `to claim         ${sumText(scan.claimed)}, of what was posted`,
  ...(scan.late.length === 0 ? [] : [`too late         ${sumText(scan.late)} of it: the last day is over`]),
  `as owed          ${chargesText(scan.agreeing)}`,
  ...(scan.less.length === 0 ? [] : [`less than owed   ${chargesText(scan.less.length)}: never claimed`]),
  ...(scan.unmatched.length === 0
    ? []
    : [
        `by themselves    ${chargesText(scan.unmatched.length)} for what nothing is known of${examples(scan)}`,
      ]),
  ...unclaimableText(scan),
  ...notJudgedText(scan),
];

const chargesText = (count: number): string => (count === 1 ? '1 charge' : `${count} charges`);

type Numbered = WordedDifference & { readonly number: number };

const differencesTable = (differences: readonly WordedDifference[]): Text => {
  const rows = differences.map((each, at): Numbered => ({ ...each, number: at + 1 }));
  return [
    table(rows, [
      { head: '', of: ({ number }) => number, right: true },
      { head: 'fee', of: ({ finding }) => finding.feeType },
      { head: 'for', of: aboutText },
      { head: 'charged', of: ({ finding }) => moneyText(finding.charged), right: true },
      { head: 'owed', of: ({ finding }) => moneyRange(finding.expected), right: true },
      { head: 'claim', of: ({ finding }) => moneyText(finding.claimed), right: true },
      { head: 'because of', of: ({ because }) => because.map(({ cause }) => cause).join(', ') },
      { head: 'last day', of: lastDayText },
    ]),
    ...rows.flatMap((row) => ['', ...reasonsText(row)]),
  ];
};

/** What a difference is about; of several charges alike, how many. */
const aboutText = ({ finding: { subject, from }, charges }: WordedDifference): string =>
  [...(charges > 1 ? [`${charges} x`] : []), ...Object.values(subject), from].join(' ');

/** Reasons, evidence and doubts of a row, under its number. */
const reasonsText = ({ number, because, finding, names, doubts }: Numbered): readonly string[] =>
  [
    ...because.map(({ why }) => why),
    ...(finding.evidence.length === 0 ? [] : [`evidence: ${evidenceText(finding.evidence)}`]),
    ...(Object.keys(names).length > 0
      ? [`a claim names ${Object.values(names).join(', ')}`]
      : ['a claim needs a shipment, order or ASIN, and none is known']),
    ...(doubts.length === 0 ? [] : [`unverified: ${doubts.join('; ')}`]),
  ].map((line, at) => `${at === 0 ? String(number).padEnd(2) : '  '} ${printable(line)}`);

const mostShown = 3;

const evidenceText = (evidence: readonly string[]): string => {
  const left = evidence.length - mostShown;
  return [...evidence.slice(0, mostShown), ...(left > 0 ? [`and ${left} more`] : [])].join('; ');
};

/** The last day to claim; without a known day of posting, the earliest that it can be. */
function lastDayText({ deadline, safeLastDay }: WordedDifference): string {
  if (deadline !== undefined) return `${deadline.lastDay}${deadline.unverified ? ' (unverified)' : ''}`;
  return safeLastDay === undefined ? 'unknown' : `not before ${safeLastDay}`;
}

function examples({ unmatched }: WordedScan): string {
  const named = unmatched.flatMap(({ subject }) => subject.fnsku ?? subject.msku ?? []);
  const some = [...new Set(named)].slice(0, mostShown);
  return some.length === 0 ? '' : `, as ${some.join(', ')}`;
}

function unclaimableText({ unclaimable }: WordedScan): readonly string[] {
  if (unclaimable.length === 0) return [];
  const rows = unclaimable.map(
    ({ charge: { feeType, from }, by, why }) => `${moneyText(by)}: ${feeType} of ${from}, ${why}`,
  );
  return ['', 'more than owed, of nothing that a claim could name:', ...rows.map(printable)];
}

function notJudgedText({ notJudged }: WordedScan): readonly string[] {
  const byWhy = Map.groupBy(notJudged, ({ why }) => why);
  if (byWhy.size === 0) return [];
  return ['', 'not judged:', ...[...byWhy].map(([why, charges]) => `${chargesText(charges.length)}: ${why}`)];
}
