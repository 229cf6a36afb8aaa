import type { StockFact } from '#domain/inventory/stock/events';
import { type RemovalStatus, removalLifecycle } from '#domain/inventory/stock/lifecycle';
import type { RemovalType } from '#domain/inventory/stock/values';
import type { Disposition } from '#domain/values/disposition';

/** A removal order. Every requested unit was shipped, disposed of or cancelled, or is still open. */
export interface Removal {
  readonly status: RemovalStatus;
  readonly removalType: RemovalType;
  readonly disposition: Disposition;
  readonly requested: number;
  readonly shipped: number;
  readonly disposed: number;
  readonly cancelled: number;
}

export const unitsInProcess = ({ requested, shipped, disposed, cancelled }: Removal): number =>
  requested - shipped - disposed - cancelled;

type RemovalFact = StockFact<
  'RemovalProcessingStarted' | 'RemovalProgressed' | 'RemovalCompleted' | 'RemovalCancelled'
>;

export const newRemoval = ({ removalType, disposition, quantity }: StockFact<'RemovalOrdered'>): Removal => ({
  status: 'ordered',
  removalType,
  disposition,
  requested: quantity,
  shipped: 0,
  disposed: 0,
  cancelled: 0,
});

export function evolveRemoval(removal: Removal, fact: RemovalFact): Removal {
  const status = removalLifecycle.after(removal.status, fact.type) ?? removal.status;
  if (fact.type !== 'RemovalProgressed') return { ...removal, status };
  return {
    ...removal,
    status,
    shipped: removal.shipped + fact.shipped,
    disposed: removal.disposed + fact.disposed,
    cancelled: removal.cancelled + fact.cancelled,
  };
}
