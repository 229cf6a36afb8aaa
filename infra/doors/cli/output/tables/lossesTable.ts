import { type Table, table } from '#infra/doors/cli/output/table';
import { claimText } from '#infra/doors/cli/output/tables/claimText';
import type { LossAnswer } from '#services/inventory/losses/losses';

/** A row for each SKU that a center lost or damaged. The claim window is that of the oldest open units. */
export const lossesTable = (losses: readonly LossAnswer[]): Table =>
  table(losses, [
    { head: 'SKU', of: ({ msku }) => msku },
    { head: 'network', of: ({ network }) => network },
    { head: 'what', of: ({ kind }) => kind },
    { head: 'units', of: ({ units }) => units, right: true },
    { head: 'found', of: ({ found }) => found || undefined, right: true, sparse: true },
    { head: 'reimbursed', of: ({ reimbursed }) => reimbursed || undefined, right: true, sparse: true },
    {
      head: 'reimbursed and found',
      of: ({ reimbursedAndFound }) => reimbursedAndFound || undefined,
      right: true,
      sparse: true,
    },
    { head: 'remaining', of: ({ remaining }) => remaining || undefined, right: true, sparse: true },
    { head: 'oldest', of: ({ unexplained }) => unexplained[0]?.day, sparse: true },
    { head: 'age in days', of: ({ unexplained }) => unexplained[0]?.ageInDays, right: true, sparse: true },
    { head: 'claim', of: ({ unexplained: [oldest] }) => oldest && claimText(oldest), sparse: true },
  ]);
