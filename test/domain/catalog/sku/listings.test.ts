import { describe, expect, it } from 'vitest';
import type { SkuEvent } from '#domain/catalog/sku/events';
import { evolve, initialSku } from '#domain/catalog/sku/state';
import * as commands from '#test/domain/catalog/sku/commands';
import { listedIn, quantitySet, registered, usd } from '#test/domain/catalog/sku/facts';
import { given } from '#test/domain/catalog/sku/given';

const inThreeStores = [registered, listedIn('US'), listedIn('CA'), listedIn('MX', 'AMAZON')];
const gone = (marketplace: 'US' | 'CA', cause: 'asked' | 'no-units-left'): SkuEvent => ({
  type: 'ListingDeleted',
  marketplace,
  cause,
});
const storesOf = (...facts: readonly SkuEvent[]) => {
  const state = facts.reduce(evolve, initialSku);
  return state.status === 'none' ? [] : [...state.listings.keys()];
};

describe('a listing', () => {
  it('is deleted in one store and stays in the others (4-7)', () => {
    given(...inThreeStores)
      .when(commands.unlist)
      .records(gone('US', 'asked'));
    expect(storesOf(...inThreeStores, gone('US', 'asked'))).toEqual(['CA', 'MX']);
  });

  it('has a title and a price of its own in each store (4-12)', () => {
    given(...inThreeStores)
      .when({ ...commands.reprice, title: 'Mug, blue' })
      .records({ type: 'ListingChanged', marketplace: 'US', title: 'Mug, blue', price: usd('12.99') });
  });

  it("is priced in its store's currency", () => {
    given(...inThreeStores)
      .when({ ...commands.reprice, marketplace: 'CA' })
      .refuses({ reason: 'other-currency', marketplace: 'CA', currency: 'CAD', given: 'USD' });
  });

  it('is not found where there is none, and the answer says where there is', () => {
    given(registered, listedIn('CA'))
      .when(commands.unlist)
      .refuses({ reason: 'not-listed', marketplace: 'US', listedIn: ['CA'] });
  });
});

describe('what the seller ships itself', () => {
  it('is one pool for all stores with the same SKU (4-6)', () => {
    given(...inThreeStores)
      .when(commands.setQuantity)
      .records(quantitySet(7));
  });

  it('has no quantity of one store while others share it (4-12)', () => {
    given(...inThreeStores)
      .when({ ...commands.setQuantity, marketplace: 'US' })
      .refuses({ reason: 'quantity-is-shared', marketplace: 'US', marketplaces: ['US', 'CA'] });
  });

  it('is apart from that of a different SKU, which is another stream (4-6)', () => {
    const other = { ...registered, msku: 'MUG-BLUE-CA' };
    given(other, listedIn('CA'))
      .when({ ...commands.setQuantity, marketplace: 'CA' })
      .records(quantitySet(7));
  });

  it('at 0 is listed in no store any more, but stays where Amazon ships it (4-6)', () => {
    const removed = [gone('US', 'no-units-left'), gone('CA', 'no-units-left')];
    given(...inThreeStores)
      .when({ ...commands.setQuantity, quantity: 0 })
      .records(quantitySet(0), ...removed);
    expect(storesOf(...inThreeStores, quantitySet(0), ...removed)).toEqual(['MX']);
  });

  it('at 0 stays listed in its only store', () => {
    given(registered, listedIn('US'))
      .when({ ...commands.setQuantity, quantity: 0 })
      .records(quantitySet(0));
  });
});
