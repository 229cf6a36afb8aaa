import { type Column, table } from '#infra/doors/cli/output/table';
import type { Text } from '#infra/doors/cli/output/text';

interface Shrunk {
  readonly before: number;
  readonly now: number;
}

/**
 * Lists parts of a report that were refused because they have fewer rows than before.
 *
 * @param shrunk the first of the refused parts
 * @param refused how many were refused in all
 * @param names columns that identify a part
 */
export const shrunkReportText = <Part extends Shrunk>(
  shrunk: readonly Part[],
  refused: number,
  names: readonly Column<Part>[],
): readonly Text[] =>
  refused === 0
    ? []
    : [
        '',
        `refused, as fewer rows than were reported before (the first ${shrunk.length} of ${refused}); where that is meant, --may-shrink:`,
        table(shrunk, [
          ...names,
          { head: 'rows before', of: ({ before }) => before, right: true },
          { head: 'rows now', of: ({ now }) => now, right: true },
        ]),
      ];
