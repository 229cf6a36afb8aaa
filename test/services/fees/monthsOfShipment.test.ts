import { expect, it } from 'vitest';
import { shipmentMonths } from '#services/fees/ledger/shipmentMonths';
import { planned, receivedAt, shipped } from '#test/domain/fees/lines/inbound/inboundFacts';
import { noon, weighing } from '#test/domain/fees/lines/movementFacts';
import { opened } from '#test/services/inventory/networkStock';
import { queried } from '#test/services/queried';

it('the months of a shipment are those in which something of it is charged, and not those in which it was received', async () => {
  const side = await queried(
    ...[...weighing('2'), opened('US'), ...planned('2024-04-20', 'MINIMAL')],
    ...[shipped('2024-04-25'), receivedAt('2024-05-01', 60), receivedAt('2024-06-20', 40)],
  );
  const of = (shipment: string, moment: object = {}) =>
    shipmentMonths(side, noon('2024-09-01'), { sellerId: 'seller-1', shipment, ...moment });
  expect(await of('FBA-sh1')).toEqual(['2024-06', '2024-08']);
  expect(await of('sh1')).toEqual(await of('FBA-sh1'));
  expect(await of('sh1', { asOf: noon('2024-06-01') })).toEqual(['2024-06']);
  expect(await of('sh2')).toEqual([]);
});
