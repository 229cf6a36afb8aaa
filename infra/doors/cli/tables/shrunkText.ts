import { type Column, table } from '#infra/doors/cli/table';
import type { Text } from '#infra/doors/cli/text';

interface Shrunk {
  readonly before: number;
  readonly now: number;
}

/**
 * What of a report was refused since it has become shorter; nothing where nothing was.
 *
 * @param shrunk the first of those refused
 * @param refused how many there are
 * @param names what each is
 */
export const shrunkText = <Part extends Shrunk>(
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
