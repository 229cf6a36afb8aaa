import type { StockHistory } from '#domain/inventory/levels/stockHistory';
import type { Channel } from '#domain/inventory/stock/values';
import type { Period } from '#domain/values/period';
import { type RunningSums, totalBefore } from '#domain/values/runningSums';

/** Movements of units to customers, signed: negative. */
export const customerShipments = ({ moved }: StockHistory, channel?: Channel): readonly RunningSums[] =>
  moved.flatMap((each) =>
    each.eventType === 'Shipments' && (channel === undefined || each.channel === channel) ? [each.units] : [],
  );

/** Units shipped to customers in a period, less corrections; negative if the corrections exceed the shipments. */
export const unitsShipped = (sums: readonly RunningSums[], { from, until }: Period): number =>
  sums.reduce((units, each) => units - totalBefore(each, until) + totalBefore(each, from), 0);
