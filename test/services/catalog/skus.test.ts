import { describe, expect, it } from 'vitest';
import { readAccount } from '#services/catalog/account/readAccount';
import { sku, skus } from '#services/catalog/sku/skus';
import { skuId } from '#services/streamIds';
import * as accountFacts from '#test/domain/catalog/account/facts';
import { byAmazon, measured, registered } from '#test/domain/catalog/sku/facts';
import { now } from '#test/domain/inbound/plan/facts';
import { accountFact, skuFact } from '#test/projections/project';
import { queried } from '#test/services/queried';

const mug = skuId('seller-1', 'MUG-BLUE');
const teas = { type: 'SkuRegistered', msku: 'TEA-GREEN', title: 'Sencha' } as const;
const later = '2026-04-01T12:00:00.000Z';
const side = () =>
  queried(
    skuFact(skuId('seller-1', 'TEA-GREEN'), now, teas),
    skuFact(mug, now, registered),
    skuFact(mug, later, measured(byAmazon)),
  );

describe('SKUs', () => {
  it('are listed by MSKU', async () => {
    expect((await skus(await side())).map(({ msku }) => msku)).toEqual(['MUG-BLUE', 'TEA-GREEN']);
  });

  it('are found by any of their ids and by title, of one seller', async () => {
    const found = async (filter: Parameters<typeof skus>[1]) =>
      (await skus(await side(), filter)).map(({ msku }) => msku);
    expect(await found({ text: 'b00mug' })).toEqual(['MUG-BLUE']);
    expect(await found({ text: 'x001' })).toEqual(['MUG-BLUE']);
    expect(await found({ text: 'sencha' })).toEqual(['TEA-GREEN']);
    expect(await found({ sellerId: 'seller-2' })).toEqual([]);
  });

  it('are as they were known at a time', async () => {
    const [then] = await skus(await side(), { asKnownAt: now });
    const [today] = await skus(await side());
    expect([then?.measurements.length, today?.measurements.length]).toEqual([0, 1]);
  });

  it('can be asked for by seller and MSKU', async () => {
    const known = await side();
    expect(await sku(known, 'seller-1', 'MUG-BLUE')).toMatchObject({
      skuId: mug,
      measurements: [byAmazon],
    });
    expect(await sku(known, 'seller-1', 'MUG-BLUE', { asOf: now })).toMatchObject({ measurements: [] });
    expect(await sku(known, 'seller-2', 'MUG-BLUE')).toBeUndefined();
  });
});

describe('an account', () => {
  it('is that of its seller, and not one whose id begins so', async () => {
    const known = await queried(accountFact('A12', now, accountFacts.registered));
    expect(await readAccount(known, 'A12')).toMatchObject({ homeMarketplace: 'US' });
    expect(await readAccount(known, 'A1')).toBeUndefined();
  });
});
