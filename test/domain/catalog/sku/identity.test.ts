import { describe, expect, it } from 'vitest';
import { evolve, initialSku } from '#domain/catalog/sku/state';
import * as commands from '#test/domain/catalog/sku/commands';
import { registered } from '#test/domain/catalog/sku/facts';
import { given } from '#test/domain/catalog/sku/given';

describe('a SKU that is met again', () => {
  it('records nothing that is known already', () => {
    given(registered).when({ type: 'RegisterSku', msku: 'MUG-BLUE', asin: 'B00MUGBLUE' }).records();
  });

  it('records only what is new', () => {
    given(registered)
      .when({ ...commands.register, fnsku: 'X001MUGNEW', asin: undefined })
      .records({ type: 'SkuIdentified', fnsku: 'X001MUGNEW' });
  });

  it('keeps what was not said', () => {
    const identified = { type: 'SkuIdentified', title: 'Blue mug' } as const;
    expect([registered, identified].reduce(evolve, initialSku)).toMatchObject({
      ids: { fnsku: 'X001MUGBLU', asin: 'B00MUGBLUE', title: 'Blue mug' },
    });
  });

  it('is no other SKU', () => {
    given(registered)
      .when({ type: 'RegisterSku', msku: 'mug-blue' })
      .refuses({ reason: 'other-msku', msku: 'mug-blue', known: 'MUG-BLUE' });
  });
});
