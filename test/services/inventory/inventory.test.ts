import { describe, expect, it } from 'vitest';
import { days, plus } from '#domain/values/instant';
import { inventory } from '#services/inventory/stock/inventory';
import { now } from '#test/domain/inbound/plan/facts';
import * as facts from '#test/domain/inbound/shipment/facts';
import { shipmentFact } from '#test/projections/project';
import { queried } from '#test/services/queried';

const on = (day: number) => plus(now, days(day));
const received = () =>
  queried(
    shipmentFact('sh1', on(0), facts.created()),
    shipmentFact('sh1', on(3), facts.shipped),
    shipmentFact('sh1', on(5), facts.received('MUG-BLUE', 60)),
    shipmentFact('sh1', on(5), facts.received('MUG-RED', 40, { fulfillmentCenter: 'ABE8' })),
  );

describe('inventory', () => {
  it('is listed by SKU and fulfillment center, without the levels of which there is nothing', async () => {
    expect(await inventory(await received())).toMatchObject([
      { msku: 'MUG-BLUE', fulfillmentCenter: 'ONT8', fulfillableQuantity: 60, inboundReceivingQuantity: 40 },
      { msku: 'MUG-RED', fulfillmentCenter: 'ABE8', fulfillableQuantity: 40 },
    ]);
  });

  it.each([
    [{ msku: 'MUG-RED' }, ['MUG-RED']],
    [{ fulfillmentCenter: 'ONT8' }, ['MUG-BLUE']],
    [{ network: 'EU' }, []],
  ])('can be narrowed by %j', async (filter, mskus) => {
    expect((await inventory(await received(), filter)).map(({ msku }) => msku)).toEqual(mskus);
  });

  it('can be asked as of a day in the marketplace', async () => {
    const side = await received();
    expect(await inventory(side, { msku: 'MUG-BLUE', asOf: '2026-03-04' })).toMatchObject([
      { inboundWorkingQuantity: 100 },
    ]);
    expect(await inventory(side, { asOf: '2026-03-01' })).toEqual([]);
  });

  it('can be asked as known at a time', async () => {
    expect(await inventory(await received(), { msku: 'MUG-BLUE', asKnownAt: on(4) })).toMatchObject([
      { inboundShippedQuantity: 100, fulfillableQuantity: 0 },
    ]);
  });

  it('shows no digits of another SKU whose name looks alike', async () => {
    const side = await queried(
      shipmentFact('sh1', now, facts.created({ items: [facts.item('__proto__', 1), facts.item('7', 2)] })),
    );
    expect((await inventory(side)).map(({ msku, inboundWorkingQuantity: units }) => [msku, units])).toEqual([
      ['7', 2],
      ['__proto__', 1],
    ]);
  });
});
