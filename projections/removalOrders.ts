import type { Happening } from '#domain/fees/lines/inbound/inboundSource';
import type { RemovalSource } from '#domain/fees/lines/removed/removalSource';
import type { RemovalType } from '#domain/inventory/stock/values';
import { dayIn } from '#domain/values/calendar';
import { timeZoneOf } from '#domain/values/network';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Projection, RecordedFact, Rows } from '#projections/projection';

interface RemovalOrder {
  removalType?: RemovalType;
  ordered?: Happening;
  completed?: Happening;
  shippedUnits: number;
  disposedUnits: number;
}

/** The removal orders of one stock, by its stream's id. */
export interface RemovalOrdersRow {
  stock?: { readonly sellerId: string; readonly network: string; readonly msku: string };
  readonly orders: { [removalOrderId: string]: RemovalOrder };
}

/** The removal orders whose first fact is in the log. */
export const removalSources = ({ stock, orders }: RemovalOrdersRow): readonly RemovalSource[] =>
  Object.entries(orders).flatMap(([removalOrderId, { removalType, ordered, ...order }]) =>
    stock === undefined || removalType === undefined || ordered === undefined
      ? []
      : [{ ...stock, removalOrderId, removalType, ordered, ...order }],
  );

function orderOf({ orders }: RemovalOrdersRow, removalOrderId: string): RemovalOrder {
  orders[removalOrderId] ??= { shippedUnits: 0, disposedUnits: 0 };
  return orders[removalOrderId];
}

function happening(recorded: RecordedFact<unknown>, rows: Rows<RemovalOrdersRow>): Happening {
  const { category, streamId, revision, occurredAt } = recorded;
  const { stock } = rows.of(streamId);
  return {
    on: dayIn(occurredAt, timeZoneOf(stock?.network ?? '')),
    event: `${category}-${streamId}@${revision}`,
  };
}

/** What removal orders asked for and came to: what removal and disposal fees go by. */
export const removalOrders: Projection<RemovalOrdersRow, LadingEvent> = {
  name: 'removal-orders',
  version: 1,
  empty: () => ({ orders: {} }),
  on: {
    StockOpened({ event: { sellerId, network, msku }, streamId }, rows) {
      rows.of(streamId).stock = { sellerId, network, msku };
    },
    RemovalOrdered(recorded, rows) {
      const { removalOrderId, removalType } = recorded.event;
      const order = orderOf(rows.of(recorded.streamId), removalOrderId);
      Object.assign(order, { removalType, ordered: happening(recorded, rows) });
    },
    RemovalProgressed({ event: { removalOrderId, shipped, disposed }, streamId }, rows) {
      const order = orderOf(rows.of(streamId), removalOrderId);
      order.shippedUnits += shipped;
      order.disposedUnits += disposed;
    },
    RemovalCompleted(recorded, rows) {
      const order = orderOf(rows.of(recorded.streamId), recorded.event.removalOrderId);
      order.completed = happening(recorded, rows);
    },
  },
};
