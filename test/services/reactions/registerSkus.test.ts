import { describe, expect, it } from 'vitest';
import { planAggregate, shipmentAggregate, skuAggregate } from '#services/aggregates';
import { skuId } from '#services/streamIds';
import * as plans from '#test/domain/inbound/plan/commands';
import { mugs, teas } from '#test/domain/inbound/plan/facts';
import { created } from '#test/domain/inbound/shipment/facts';
import { inbound } from '#test/services/inbound';
import { sentAs } from '#test/services/tallies';

const mug = skuId('A1', 'MUG-BLUE');

describe('the catalog', () => {
  it('fills with the SKUs of a plan, in the name of its seller', async () => {
    const side = inbound();
    await side.handle(planAggregate, 'p1', plans.create, sentAs('c1'));
    await side.catchUp();
    expect((await side.load(skuAggregate, mug)).state).toMatchObject({
      msku: 'MUG-BLUE',
      ids: { fnsku: 'X001MUGBLU', asin: 'B00MUGBLUE' },
    });
    expect(side.envelopesOf(`sku-${mug}`)).toMatchObject([{ sellerId: 'A1', actor: 'policy:register-skus' }]);
    expect(side.typesOf(`sku-${skuId('A1', 'TEA-GREEN')}`)).toEqual(['SkuRegistered']);
  });

  it('records nothing of a SKU that it knows', async () => {
    const side = inbound();
    for (const id of ['p1', 'p2']) await side.handle(planAggregate, id, plans.create, sentAs(id));
    await side.catchUp();
    expect(side.typesOf(`sku-${mug}`)).toEqual(['SkuRegistered']);
  });

  it("learns Amazon's ids when they become known", async () => {
    const side = inbound();
    const unknown = { ...plans.create, items: [{ ...mugs, asin: '' }, teas] };
    await side.handle(planAggregate, 'p1', unknown, sentAs('c1'));
    await side.handle(planAggregate, 'p1', plans.identify, sentAs('c2'));
    await side.catchUp();
    expect(side.typesOf(`sku-${mug}`)).toEqual(['SkuRegistered', 'SkuIdentified']);
  });

  it('fills with the SKUs of an adopted shipment', async () => {
    const side = inbound();
    const { shipmentConfirmationId, name, marketplace, destination, items, boxes } = created();
    const adopt = { shipmentConfirmationId, name, marketplace, destination, items, boxes };
    await side.handle(shipmentAggregate, 'sh9', { type: 'AdoptShipment', ...adopt }, sentAs('c1'));
    await side.catchUp();
    for (const { msku } of items) expect(side.typesOf(`sku-${skuId('A1', msku)}`)).toEqual(['SkuRegistered']);
  });
});

describe("a SKU's id", () => {
  it('fits the name of a stream, whatever the MSKU holds, and is of its seller alone', () => {
    const ids = [skuId('A1', 'a b/ü\u0000💧-@'), skuId('A2', 'MUG-BLUE'), mug];
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(ids).size).toBe(3);
  });
});
