import { type Table, table } from '#infra/doors/cli/output/table';
import type { InventoryAnswer } from '#services/inventory/stock/inventory';

/** Stock in SP-API's buckets. Zeros are blank, and buckets that are empty in all rows are left out. */
export const inventoryTable = (levels: readonly InventoryAnswer[]): Table =>
  table(levels, [
    { head: 'SKU', of: ({ msku }) => msku },
    { head: 'network', of: ({ network }) => network },
    { head: 'center', of: ({ fulfillmentCenter }) => fulfillmentCenter },
    { head: 'fulfillable', of: ({ fulfillableQuantity }) => blankIfZero(fulfillableQuantity), right: true },
    {
      head: 'in working',
      of: ({ inboundWorkingQuantity }) => blankIfZero(inboundWorkingQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'in shipped',
      of: ({ inboundShippedQuantity }) => blankIfZero(inboundShippedQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'in receiving',
      of: ({ inboundReceivingQuantity }) => blankIfZero(inboundReceivingQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'reserved',
      of: ({ reservedQuantity }) => blankIfZero(reservedQuantity.totalReservedQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'researching',
      of: ({ researchingQuantity }) => blankIfZero(researchingQuantity.totalResearchingQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'unfulfillable',
      of: ({ unfulfillableQuantity }) => blankIfZero(unfulfillableQuantity.totalUnfulfillableQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'to remove',
      of: ({ pendingRemovalQuantity }) => blankIfZero(pendingRemovalQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'missing',
      of: ({ discrepancyQuantity }) => blankIfZero(discrepancyQuantity),
      right: true,
      sparse: true,
    },
    {
      head: 'over',
      of: ({ overReceivedQuantity }) => blankIfZero(overReceivedQuantity),
      right: true,
      sparse: true,
    },
    { head: 'flagged', of: ({ flaggedQuantity }) => blankIfZero(flaggedQuantity), right: true, sparse: true },
    { head: 'doubt', of: ({ belowZero }) => (belowZero.length > 0 ? 'below 0' : undefined), sparse: true },
  ]);

const blankIfZero = (units: number): number | undefined => units || undefined;
