import { describe, expect, it } from 'vitest';
import { Instant } from '#domain/values/instant';
import { skuAggregate } from '#services/aggregates';
import { type ReportedSku, registerReportedSku } from '#services/catalog/sku/registerReportedSku';
import { skuId } from '#services/streamIds';
import { inbound } from '#test/services/inbound';
import { sentAs } from '#test/services/tallies';

const mug = skuId('A1', 'MUG-BLUE');
const named = { msku: 'MUG-BLUE', fnsku: 'X00MUGBLUE', asin: 'B00MUGBLUE', title: 'A mug' };

function catalog() {
  const side = inbound();
  return {
    ...side,
    meet: (sku: ReportedSku, commandId = 'import-1') => registerReportedSku(side, sku, sentAs(commandId)),
    ids: async () => {
      const { state } = await side.load(skuAggregate, mug);
      return state.status === 'none' ? undefined : state.ids;
    },
    types: () => side.typesOf(`sku-${mug}`),
  };
}

describe('a SKU that a report names', () => {
  it('is registered with what the report says of it, since when it does', async () => {
    const { meet, ids, envelopesOf } = catalog();
    const since = Instant.parse('2026-01-02T08:00:00Z');
    expect(await meet({ ...named, since })).toEqual({ isNew: true, known: {} });
    const { msku: _, ...told } = named;
    expect(await ids()).toEqual(told);
    expect(envelopesOf(`sku-${mug}`)).toMatchObject([{ occurredAt: since, correlationId: 'import-1' }]);
  });

  it('keeps what is known of it, and learns the rest', async () => {
    const { meet, ids } = catalog();
    await meet({ msku: 'MUG-BLUE', fnsku: 'X00OTHER' });
    expect(await meet(named, 'import-2')).toEqual({ isNew: false, known: { fnsku: 'X00OTHER' } });
    expect(await ids()).toEqual({ fnsku: 'X00OTHER', asin: 'B00MUGBLUE', title: 'A mug' });
  });

  it('is recorded once, however often and by however many reports it is named', async () => {
    const { meet, types } = catalog();
    await Promise.all(['import-1', 'import-2', 'import-3'].map((each) => meet(named, each)));
    await meet({ ...named, title: 'Another title' });
    expect(types()).toEqual(['SkuRegistered']);
  });

  it('learns from each of two reports that come at once', async () => {
    const { meet, ids, types } = catalog();
    const { fnsku, asin } = named;
    await Promise.all([meet({ msku: 'MUG-BLUE', fnsku }), meet({ msku: 'MUG-BLUE', asin })]);
    expect(await ids()).toEqual({ fnsku, asin });
    expect(types()).toEqual(['SkuRegistered', 'SkuIdentified']);
  });
});
