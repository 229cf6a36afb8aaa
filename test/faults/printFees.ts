import { recomputeFees } from '#services/fees/recomputation/recomputeFees';
import { folded } from '#test/services/fees/folded';
import { account, limit, sellerId, sku } from '#test/services/fees/seller';
import { moved, opened } from '#test/services/inventory/networkStock';

/** Prints the hour of a winter noon in UTC as this process sees it, and the fees of a month in which clocks change. */
const side = await folded(
  ...[account, limit('2024-03', '500'), ...sku(['12', '12', '12'], 'STANDARD'), opened('US')],
  moved('2022-11-06T08:59:59.999Z', 700),
  moved('2024-03-10T07:59:59.999Z', -20, { eventType: 'Shipments' }),
  moved('2024-03-11T06:59:59.999Z', -20, { eventType: 'Shipments' }),
  moved('2024-04-01T06:59:59.999Z', -20, { eventType: 'Shipments' }),
);
const lines = await recomputeFees(side, { sellerId, month: '2024-03' });
console.log(JSON.stringify({ noon: new Date('2026-01-31T12:00:00Z').toTimeString(), lines }));
