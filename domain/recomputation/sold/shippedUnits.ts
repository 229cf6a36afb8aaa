import type { StockHistory } from '#domain/inventory/stockHistory';
import type { Period } from '#domain/rateCards/splitAtChanges';
import { type RunningSums, totalBefore } from '#domain/runningSums';
import type { Channel } from '#domain/stock/values';

/** What left for customers, signed as it was moved: negative. */
export const shipments = ({ moved }: StockHistory, channel?: Channel): readonly RunningSums[] =>
  moved.flatMap((each) =>
    each.eventType === 'Shipments' && (channel === undefined || each.channel === channel) ? [each.units] : [],
  );

/** Units shipped to customers in a period, less what was taken back; negative where that is more. */
export const shippedIn = (sums: readonly RunningSums[], { from, until }: Period): number =>
  sums.reduce((units, each) => units - totalBefore(each, until) + totalBefore(each, from), 0);
