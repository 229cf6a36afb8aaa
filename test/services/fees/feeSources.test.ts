import { expect, it } from 'vitest';
import { recomputeFees } from '#services/fees/recomputation/recomputeFees';
import { planned, receivedAt, shipped } from '#test/domain/fees/lines/inbound/inboundFacts';
import { noon, sold, weighing } from '#test/domain/fees/lines/movementFacts';
import { amounts } from '#test/domain/fees/pricing/amountTexts';
import { type StreamFact, stockFact } from '#test/projections/project';
import { opened } from '#test/services/inventory/networkStock';
import { queried } from '#test/services/queried';

const order = { removalOrderId: 'R-1', source: 'seller' } as const;
const facts: readonly StreamFact[] = [
  ...weighing('2'),
  opened('US'),
  ...planned('2024-04-20', 'MINIMAL'),
  shipped('2024-04-25'),
  receivedAt('2024-05-01', 100),
  sold('2024-06-03', 3),
  ...(
    [
      {
        type: 'RemovalOrdered',
        ...order,
        removalType: 'RETURN',
        quantity: 10,
        disposition: 'SELLABLE',
      },
      { type: 'RemovalProgressed', ...order, shipped: 10, disposed: 0, cancelled: 0 },
      { type: 'RemovalCompleted', removalOrderId: 'R-1' },
    ] as const
  ).map((event) => stockFact('US-MUG-BLUE', noon('2024-06-04'), event)),
];

it('brings sales, shipments and removal orders to the ledger, now and as of a time', async () => {
  const side = await queried(...facts);
  const june = { sellerId: 'seller-1', month: '2024-06' } as const;
  const fees = async (filter: object = {}) => {
    const lines = await recomputeFees(side, { ...june, ...filter });
    const asked = lines.filter(({ feeType }) => !feeType.includes('Storage') && !feeType.includes('LowInv'));
    return asked.map((line) => `${line.feeType} ${amounts([line]).join()}`);
  };
  const removal = 'FBARemovalFee 22.70';
  const placement = 'FBAInboundPlacementServiceFee 27.00 to 49.00';
  expect(await fees()).toEqual(['FBAPerUnitFulfillmentFee 17.31', removal, placement]);
  expect(await fees({ shipment: 'FBA-sh1' })).toEqual([placement]);
  expect(await fees({ feeType: 'FBARemovalFee' })).toEqual([removal]);
  expect(await fees({ asOf: noon('2024-06-03') })).toEqual(['FBAPerUnitFulfillmentFee 17.31', placement]);
});
