import { type Table, table } from '#infra/doors/cli/output/table';
import type { AgedStockList } from '#services/inventory/stock/agedStockLists';

export const agedStockTable = (lists: readonly AgedStockList[]): Table =>
  table(lists, [
    { head: 'seller', of: ({ sellerId }) => sellerId },
    { head: 'network', of: ({ network }) => network },
    { head: 'at the end of', of: ({ day }) => day },
    { head: 'SKUs', of: ({ skus }) => skus, right: true },
    { head: 'units', of: ({ units }) => units, right: true },
    { head: 'most of', of: ({ most }) => most.map(({ msku, units }) => `${msku} ${units}`).join(', ') },
  ]);
