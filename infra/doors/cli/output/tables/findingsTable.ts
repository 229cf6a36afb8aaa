import { type Table, table } from '#infra/doors/cli/output/table';
import type { Finding } from '#services/ports/finding';

/** Errors and warnings about a file, with their places. */
export const findingsTable = (findings: readonly Finding[]): Table =>
  table(findings, [
    { head: 'row', of: ({ row }) => row, right: true },
    {
      head: 'column',
      of: ({ column }) => column && [column.letter, column.name].filter(Boolean).join(' '),
    },
    { head: 'value', of: ({ value }) => value },
    { head: 'expected', of: ({ expected }) => expected },
  ]);
