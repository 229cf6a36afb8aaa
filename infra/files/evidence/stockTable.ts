import { type Html, headedTable, html } from '#infra/files/evidence/html';
import type { StockInPeriod } from '#services/fees/explanation/lineStockMovements';

/** The units that a line was computed from, day by day. */
export function stockTable(
  { msku, network, fulfillmentCenter, before, days, lots }: StockInPeriod,
  from: string,
): Html {
  const where = fulfillmentCenter === '*' ? `${network}, in transit` : (fulfillmentCenter ?? network);
  const left = lots
    ?.map(({ receivedOn = 'an unknown day', units }) => `${units} of ${receivedOn}`)
    .join(', ');
  return html`<p>Stock of ${msku}, ${where}: ${String(before)} units before ${from}${days.length === 0 ? ', and nothing moved.' : '.'}</p>
${
  days.length === 0
    ? html``
    : headedTable(
        ['day', 'moved', "units at the day's end"],
        days.map(({ day, moved, units }) => [
          day,
          moved.map(({ eventType, units: of }) => `${eventType} ${of > 0 ? '+' : ''}${of}`).join(', '),
          String(units),
        ]),
      )
}${left === undefined ? html`` : html`<p>Left, first in, first out: ${left}.</p>`}`;
}
