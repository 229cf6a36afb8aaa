import type { StockEvent, StockFact } from '#domain/inventory/stock/events';
import { evolveRemoval, newRemoval, type Removal } from '#domain/inventory/stock/removal';
import type { Movement, ResearchTerm, ReservedFor } from '#domain/inventory/stock/values';
import { addWord, type GrowingSet, hasWord } from '#domain/values/growingSet';

/**
 * What deciding the next command needs to remember, and nothing more.
 *
 * No levels: receipts are facts of shipments, so only read models know what there is.
 */
export type StockState = NoStock | Stock;

interface NoStock {
  readonly status: 'none';
}

export interface Stock {
  readonly status: 'open';
  readonly sellerId: string;
  readonly network: StockFact<'StockOpened'>['network'];
  readonly msku: string;
  /** Units held, by {@link reservationKey}. */
  readonly reserved: ReadonlyMap<string, number>;
  readonly researched: ReadonlyMap<ResearchTerm, number>;
  readonly removals: ReadonlyMap<string, Removal>;
  readonly reimbursements: ReadonlySet<string>;
  /** Rows of Amazon's ledger that were recorded: a day of a SKU may have thousands. */
  readonly ledgerRows: GrowingSet;
}

export const initialStock: StockState = { status: 'none' };

export const reservationKey = ({
  reservedFor,
  referenceId = '',
  fulfillmentCenter = '',
}: {
  readonly reservedFor: ReservedFor;
  readonly referenceId?: string | undefined;
  readonly fulfillmentCenter?: string | undefined;
}): string => `${reservedFor}\t${referenceId}\t${fulfillmentCenter}`;

export const emptyStock = ({ sellerId, network, msku }: Omit<StockFact<'StockOpened'>, 'type'>): Stock => ({
  status: 'open',
  sellerId,
  network,
  msku,
  reserved: new Map(),
  researched: new Map(),
  removals: new Map(),
  reimbursements: new Set(),
  ledgerRows: [],
});

export const isRecorded = ({ ledgerRows }: Stock, { ledgerRow }: Pick<Movement, 'ledgerRow'>): boolean =>
  ledgerRow !== undefined && hasWord(ledgerRows, ledgerRow);

export function evolve(state: StockState, event: StockEvent): StockState {
  if (state.status === 'none') return event.type === 'StockOpened' ? emptyStock(event) : state;
  switch (event.type) {
    case 'StockOpened':
      return state;
    case 'UnitsMoved':
      return event.ledgerRow === undefined
        ? state
        : { ...state, ledgerRows: addWord(state.ledgerRows, event.ledgerRow) };
    case 'UnitsReserved':
      return { ...state, reserved: addToSum(state.reserved, reservationKey(event), event.quantity) };
    case 'ReservationReleased':
      return { ...state, reserved: addToSum(state.reserved, reservationKey(event), -event.quantity) };
    case 'ResearchOpened':
      return { ...state, researched: addToSum(state.researched, event.term, event.quantity) };
    case 'ResearchClosed':
      return { ...state, researched: addToSum(state.researched, event.term, -event.quantity) };
    case 'RemovalOrdered':
      return { ...state, removals: new Map(state.removals).set(event.removalOrderId, newRemoval(event)) };
    case 'RemovalProcessingStarted':
    case 'RemovalProgressed':
    case 'RemovalCompleted':
    case 'RemovalCancelled': {
      const removal = state.removals.get(event.removalOrderId);
      if (removal === undefined) return state;
      const removals = new Map(state.removals).set(event.removalOrderId, evolveRemoval(removal, event));
      return { ...state, removals };
    }
    case 'UnitsReimbursed':
      return { ...state, reimbursements: new Set(state.reimbursements).add(event.reimbursementId) };
  }
}

/** Sums at or below 0 are deleted: more was released than was known to be held. */
function addToSum<Key>(sums: ReadonlyMap<Key, number>, key: Key, units: number): ReadonlyMap<Key, number> {
  const next = new Map(sums);
  const sum = (next.get(key) ?? 0) + units;
  if (sum > 0) next.set(key, sum);
  else next.delete(key);
  return next;
}
