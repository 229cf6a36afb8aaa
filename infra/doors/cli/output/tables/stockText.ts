import type { StockMovements } from '#domain/fees/lines/stored/stockMovements';
import { type Table, table } from '#infra/doors/cli/output/table';
import type { Text } from '#infra/doors/cli/output/text';
import { printable } from '#infra/words/printable';
import type { StockInPeriod } from '#services/fees/explanation/lineStockMovements';

const mostLots = 31;

/** The units that a line was computed from, a row for each day. */
export function stockText(
  { msku, network, fulfillmentCenter, before, days, lots }: StockInPeriod,
  from: string,
): readonly Text[] {
  const where = fulfillmentCenter === '*' ? `${network}, in transit` : (fulfillmentCenter ?? network);
  const then = days.length === 0 ? 'and nothing moved' : 'then';
  return [
    printable(`stock of ${msku}, ${where}: ${before} units before ${from}, ${then}`),
    ...(days.length === 0 ? [] : [daysTable(days)]),
    ...(lots === undefined ? [] : [lotsText(lots)]),
  ];
}

const lotsText = (lots: NonNullable<StockInPeriod['lots']>): string =>
  `left, first in, first out: ${lots
    .slice(0, mostLots)
    .map(({ receivedOn = 'an unknown day', units }) => `${units} of ${receivedOn}`)
    .join(', ')}${lots.length > mostLots ? `, and of ${lots.length - mostLots} earlier days` : ''}`;

const daysTable = (days: StockMovements['days']): Table =>
  table(days, [
    { head: 'day', of: ({ day }) => day },
    {
      head: 'moved',
      of: ({ moved }) =>
        moved.map(({ eventType, units }) => `${eventType} ${units > 0 ? '+' : ''}${units}`).join(', '),
    },
    { head: "at the day's end", of: ({ units }) => units, right: true },
  ]);
