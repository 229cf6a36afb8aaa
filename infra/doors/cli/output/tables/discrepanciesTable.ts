import { type Table, table } from '#infra/doors/cli/output/table';
import { claimText } from '#infra/doors/cli/output/tables/claimText';
import type { DiscrepancyAnswer } from '#services/inventory/losses/discrepancies';

/** A row for each SKU of which a shipment had too few or too many units. */
export const discrepanciesTable = (found: readonly DiscrepancyAnswer[]): Table =>
  table(
    found.flatMap((shipment) => shipment.lines.map((line) => ({ ...shipment, ...line }))),
    [
      {
        head: 'shipment',
        of: ({ shipmentConfirmationId, shipmentId }) => shipmentConfirmationId ?? shipmentId,
      },
      { head: 'SKU', of: ({ msku }) => msku },
      { head: 'expected', of: ({ shipped }) => shipped, right: true },
      { head: 'received', of: ({ received }) => received, right: true },
      { head: 'unsellable', of: ({ unsellable }) => unsellable || undefined, right: true, sparse: true },
      { head: 'found', of: ({ found: units }) => units || undefined, right: true, sparse: true },
      { head: 'located', of: ({ located }) => located, right: true },
      { head: 'reimbursed', of: ({ reimbursed }) => reimbursed || undefined, right: true, sparse: true },
      {
        head: 'still missing',
        of: ({ stillMissing }) => stillMissing || undefined,
        right: true,
        sparse: true,
      },
      { head: 'over', of: ({ over }) => over || undefined, right: true, sparse: true },
      {
        head: 'reimbursed and located',
        of: ({ reimbursedAndLocated }) => reimbursedAndLocated || undefined,
        right: true,
        sparse: true,
      },
      { head: 'age in days', of: ({ ageInDays }) => ageInDays, right: true },
      {
        head: 'claim',
        of: ({ claimWindows, stillMissing, since, ageInDays }) =>
          stillMissing > 0 ? claimText({ claimWindows, day: since, ageInDays }) : undefined,
        sparse: true,
      },
    ],
  );
