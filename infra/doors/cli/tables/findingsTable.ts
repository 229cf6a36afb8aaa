import { type Table, table } from '#infra/doors/cli/table';
import type { Finding } from '#infra/files/sellerCentral/finding';

/** What is wrong or doubtful in a file, and where. */
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
