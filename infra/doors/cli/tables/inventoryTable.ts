import { type Table, table } from '#infra/doors/cli/table';
import type { InventoryAnswer } from '#services/inventory/inventory';

/** Stock in SP-API's buckets; a zero is left blank, and a bucket that all have nothing in is left out. */
export const inventoryTable = (levels: readonly InventoryAnswer[]): Table =>
  table(levels, [
    { head: 'SKU', of: ({ msku }) => msku },
    { head: 'network', of: ({ network }) => network },
    { head: 'center', of: ({ fulfillmentCenter }) => fulfillmentCenter },
    { head: 'fulfillable', of: ({ fulfillableQuantity }) => some(fulfillableQuantity), right: true },
    {
      head: 'in working',
      of: ({ inboundWorkingQuantity }) => some(inboundWorkingQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'in shipped',
      of: ({ inboundShippedQuantity }) => some(inboundShippedQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'in receiving',
      of: ({ inboundReceivingQuantity }) => some(inboundReceivingQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'reserved',
      of: ({ reservedQuantity }) => some(reservedQuantity.totalReservedQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'researching',
      of: ({ researchingQuantity }) => some(researchingQuantity.totalResearchingQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'unfulfillable',
      of: ({ unfulfillableQuantity }) => some(unfulfillableQuantity.totalUnfulfillableQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'to remove',
      of: ({ pendingRemovalQuantity }) => some(pendingRemovalQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'missing',
      of: ({ discrepancyQuantity }) => some(discrepancyQuantity),
      right: true,
      sparse: true,
    },
    { head: 'over', of: ({ overReceivedQuantity }) => some(overReceivedQuantity), right: true, sparse: true },
    { head: 'flagged', of: ({ flaggedQuantity }) => some(flaggedQuantity), right: true, sparse: true },
    { head: 'doubt', of: ({ belowZero }) => (belowZero.length > 0 ? 'below 0' : undefined), sparse: true },
  ]);

const some = (units: number): number | undefined => units || undefined;
