import { findingsTable } from '#infra/doors/cli/output/tables/findingsTable';
import type { Text } from '#infra/doors/cli/output/text';
import { Failed } from '#infra/doors/problems/failed';
import type { ReportFindings } from '#services/ports/reportFindings';

/** How many findings the text shows; JSON has more of them, and the count of all. */
const mostShown = 50;

export const findingsText = (
  heading: string,
  found: ReportFindings['problems'],
  count: number,
): readonly Text[] =>
  count === 0
    ? []
    : [
        '',
        heading,
        findingsTable(found.slice(0, mostShown)),
        ...(count > mostShown ? [`and ${count - mostShown} more`] : []),
      ];

export const reportProblem = (name: string, { problems, problemCount, badRows }: ReportFindings): Failed =>
  new Failed({
    type: 'bad-file',
    title: `${name} has ${problemCount === 1 ? 'a problem' : `${problemCount} problems in ${badRows} rows`}; nothing was stored`,
    advice: [
      ...findingsText('', problems, problemCount).slice(2),
      'mend every point and import it again, or store the other rows with --skip-bad-rows',
    ].join('\n'),
    details: { problems, problemCount, badRows },
    kind: 'bad-file',
  });
