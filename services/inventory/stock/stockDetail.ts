import { type Removal, unitsInProcess } from '#domain/inventory/stock/removal';
import type { StockState } from '#domain/inventory/stock/state';
import { dayIn } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { type Network, timeZoneOf } from '#domain/values/network';
import { type NetworkCommandHandler, stockAggregate } from '#services/aggregates';
import { envelopeSchemaVersion, envelopeText } from '#services/engine/log/envelopeField';
import type { EventStore, Expected } from '#services/engine/ports/eventStore';
import { type InventoryAnswer, inventory } from '#services/inventory/stock/inventory';
import type { ReadSide } from '#services/readSide/readSide';
import { stockId } from '#services/streamIds';

export interface StockQuery {
  readonly sellerId: string;
  readonly network: Network;
  readonly msku: string;
  /** At the end of a day in the marketplace, `YYYY-MM-DD`; without it, now. */
  readonly asOf?: string;
  /** As far as was recorded by then, UTC. */
  readonly asKnownAt?: Instant;
}

export interface RemovalAnswer extends Removal {
  readonly removalOrderId: string;
  readonly inProcess: number;
}

export interface StockDetail {
  readonly stockId: string;
  readonly sellerId: string;
  readonly network: Network;
  readonly msku: string;
  /** Of the stock as it is now, whatever time is asked about. */
  readonly revision: Expected;
  readonly inventory: readonly InventoryAnswer[];
  readonly removals: readonly RemovalAnswer[];
}

export interface StockParts extends Omit<ReadSide, 'store'> {
  readonly store: Pick<EventStore, 'read' | 'readAll'>;
  readonly commands: Pick<NetworkCommandHandler, 'load'>;
}

/**
 * The stock of a SKU in one network by fulfillment center, with its removal orders; nothing of one that is not known.
 */
export async function stockDetail(
  side: StockParts,
  { sellerId, network, msku, ...moment }: StockQuery,
): Promise<StockDetail | undefined> {
  const id = stockId(sellerId, network, msku);
  const levels = await inventory(side, { sellerId, network, msku, ...moment });
  const { state: current, revision } = await side.commands.load(stockAggregate, id);
  const { asOf, asKnownAt } = moment;
  const isNow = asOf === undefined && asKnownAt === undefined;
  const state = isNow ? current : await stockAt(side.store, id, timeZoneOf(network), moment);
  if (state.status === 'none' && levels.length === 0) return undefined;
  const removals = state.status === 'open' ? [...state.removals] : [];
  return {
    stockId: id,
    sellerId,
    network,
    msku,
    revision,
    inventory: levels,
    removals: removals.map(([removalOrderId, removal]) => ({
      removalOrderId,
      ...removal,
      inProcess: unitsInProcess(removal),
    })),
  };
}

/**
 * Folds the facts of that time. A known stock counts as open on any day, since earlier movements may be recorded
 * later.
 */
async function stockAt(
  store: Pick<EventStore, 'read'>,
  id: string,
  timeZone: string,
  { asOf, asKnownAt }: Pick<StockQuery, 'asOf' | 'asKnownAt'>,
): Promise<StockState> {
  let state = stockAggregate.initial;
  for await (const { type, data, metadata } of store.read(`${stockAggregate.category}-${id}`)) {
    if (asKnownAt !== undefined && envelopeText(metadata, 'recordedAt') > asKnownAt) break;
    const event = stockAggregate.read(type, envelopeSchemaVersion(metadata), data);
    const isLater = asOf !== undefined && dayIn(envelopeText(metadata, 'occurredAt'), timeZone) > asOf;
    if (event.type === 'StockOpened' || !isLater) state = stockAggregate.evolve(state, event);
  }
  return state;
}
