import type { ForecastBasis } from '#domain/inventory/levels/replenishment';
import { daysBetween } from '#domain/values/calendar';
import { table } from '#infra/doors/cli/output/table';
import type { Text } from '#infra/doors/cli/output/text';
import type { ReplenishmentAnswer } from '#services/inventory/stock/replenishment';

/** A row for each forecast, with the days and units that it is based on. */
export const replenishmentTable = (forecasts: readonly ReplenishmentAnswer[]): Text => [
  table(forecasts.flatMap(rowsOf), [
    { head: 'SKU', of: ({ msku }) => msku },
    { head: 'network', of: ({ network }) => network },
    { head: 'send (forecast)', of: ({ basis }) => basis?.unitsToSend ?? 'no history', right: true },
    { head: 'demand (forecast)', of: ({ basis }) => basis?.demand, right: true },
    { head: 'available', of: ({ available }) => available, right: true },
    { head: 'inbound', of: ({ inbound }) => inbound, right: true },
    { head: 'because', of: because },
    {
      head: 'doubt',
      of: ({ available }) => (available < 0 ? 'below 0: some receipts are not known' : undefined),
    },
  ]),
  '',
  'forecasts, not facts: what was shipped before may not be shipped again',
];

interface Row extends ReplenishmentAnswer {
  readonly basis?: ForecastBasis;
}

const rowsOf = (answer: ReplenishmentAnswer): readonly Row[] =>
  answer.forecast.kind === 'no-history'
    ? [answer]
    : answer.forecast.bases.map((basis) => ({ ...answer, basis }));

function because({ forecast, basis }: Row): string {
  if (forecast.kind === 'no-history') {
    const { firstShippedOn, daysInStock, daysNeeded } = forecast;
    if (firstShippedOn === undefined) return 'nothing was shipped yet';
    return `shipped since ${firstShippedOn}, lately in stock on ${daysInStock} days; ${daysNeeded} are needed`;
  }
  if (basis === undefined) return '';
  const { method, from, to, daysInStock, shippedUnits } = basis;
  const days = daysBetween(from, to) + 1;
  const when = method === 'average' ? 'shipped' : 'a year before, shipped';
  const soldOut = daysInStock < days ? `, in stock on ${daysInStock} of ${days} days` : '';
  return `${when} ${shippedUnits} from ${from} to ${to}${soldOut}; for ${forecast.daysAhead} days`;
}
