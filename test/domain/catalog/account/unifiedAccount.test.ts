import { describe, expect, it } from 'vitest';
import type { AccountEvent } from '#domain/catalog/account/events';
import { evolve, initialAccount } from '#domain/catalog/account/state';
import { storageLimitOn } from '#domain/catalog/account/storageLimitOn';
import { storeDetails } from '#domain/catalog/account/storeDetails';
import { priceListOf } from '#domain/fees/pricing/accountSubscription';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import * as commands from '#test/domain/catalog/account/commands';
import * as facts from '#test/domain/catalog/account/facts';
import { given } from '#test/domain/catalog/account/given';

const account = (...happened: readonly AccountEvent[]) => {
  const state = happened.reduce(evolve, initialAccount);
  if (state.status === 'none') throw new Error('no account');
  return state;
};
const inStore = (state: ReturnType<typeof account>, marketplace: Marketplace) =>
  storeDetails(state, marketplace, state.storeInformation.get(marketplace));
const everywhere = [facts.registered, facts.joined('CA'), facts.joined('MX')];

describe('the North American unified account', () => {
  it('sells in one, two or three of the US, CA and MX (4-1)', () => {
    expect(account(facts.registered).stores).toEqual(['US']);
    given(facts.registered).when(commands.join).records(facts.joined('CA'));
    given(facts.registered, facts.joined('CA'))
      .when({ ...commands.join, marketplace: 'MX' })
      .records(facts.joined('MX'));
    expect(account(...everywhere).stores).toEqual(['US', 'CA', 'MX']);
  });

  it('has no other stores, and no account of other stores is one (4-1)', () => {
    const outside = { reason: 'outside-the-unified-account', stores: ['US', 'CA', 'MX'] } as const;
    given(facts.registered)
      .when({ ...commands.join, marketplace: 'GB' })
      .refuses({ ...outside, homeMarketplace: 'US', marketplace: 'GB' });
    given({ ...facts.registered, homeMarketplace: 'DE' })
      .when(commands.join)
      .refuses({ ...outside, homeMarketplace: 'DE', marketplace: 'CA' });
  });

  it('can leave a store that it joined, and not the one where it was registered', () => {
    given(...everywhere)
      .when(commands.leave)
      .records({ type: 'MarketplaceLeft', marketplace: 'CA' });
    given(...everywhere)
      .when({ ...commands.leave, marketplace: 'US' })
      .refuses({ reason: 'home-store-stays', homeMarketplace: 'US' });
  });

  it('is not made by merging accounts that exist (4-3)', () => {
    given(facts.registered)
      .when(commands.merge)
      .refuses({ reason: 'accounts-cannot-be-merged', sellerId: 'A2OTHER' });
  });

  it('pays per-item fees by the store where the item sells, its subscription by that of registration (4-4, 4-2)', () => {
    expect(priceListOf(facts.registered, { soldIn: 'CA' })).toEqual({ marketplace: 'CA', currency: 'CAD' });
    expect(priceListOf(facts.registered, 'subscription')).toEqual({ marketplace: 'US', currency: 'USD' });
  });

  it('has its FBA stock and its limits apart in every country (4-5)', () => {
    const stores = ['US', 'CA', 'MX'] as const;
    expect(new Set(stores.map((store) => marketplaces[store].network)).size).toBe(3);
    const { type: _, ...limit } = facts.limit('500', 'CONFIRMED');
    const known = { homeMarketplace: 'US', sellingPlans: [], limits: [limit] } as const;
    expect(storageLimitOn(known, 'STANDARD', 'CA', '2023-07-15')).toEqual({ kind: 'not-known' });
  });

  it('is not for individual accounts (4-8)', () => {
    given(facts.individual).when(commands.join).refuses({ reason: 'individual-account', marketplace: 'CA' });
    given(...everywhere)
      .when(commands.downgrade)
      .refuses({ reason: 'stores-need-professional', stores: ['US', 'CA', 'MX'] });
  });

  it('shows what was registered in every store until the store is told otherwise (4-9)', () => {
    const told = account(...everywhere, facts.inCanada);
    expect(inStore(told, 'MX')).toMatchObject({
      legalEntity: facts.registered.legalEntity,
      asRegistered: { legalEntity: true, bank: true },
    });
    expect(inStore(told, 'CA')).toMatchObject({
      legalEntity: facts.inCanada.legalEntity,
      bank: facts.registered.bank,
      asRegistered: { legalEntity: false, bank: true },
    });
  });

  it("is paid to the bank account there is, converted where that is not in the store's currency (4-9)", () => {
    const { bank } = facts.registered;
    const own = { ...bank, countryCode: 'CA', currency: 'CAD' };
    const told: AccountEvent = { type: 'StoreInformationSet', marketplace: 'CA', bank: own };
    expect(inStore(account(...everywhere), 'US').converted).toBe(false);
    expect(inStore(account(...everywhere), 'CA')).toMatchObject({ bank, converted: true });
    expect(inStore(account(...everywhere, told), 'CA')).toMatchObject({ bank: own, converted: false });
  });

  it('carries a brand that the US has approved over to its other stores, and to those that it joins later (4-10)', () => {
    given(...everywhere)
      .when(commands.approve)
      .records(facts.approved, facts.carriedTo('CA'), facts.carriedTo('MX'));
    given(facts.registered, facts.approved)
      .when(commands.join)
      .records(facts.joined('CA'), facts.carriedTo('CA'));
  });

  it('carries no brand over without one, and none from other stores (4-10)', () => {
    given(facts.individual).when(commands.approve).records(facts.approved);
    given(...everywhere)
      .when({ ...commands.approve, marketplace: 'CA' })
      .records({ ...facts.approved, marketplace: 'CA' });
  });

  it('links every store to that of registration (4-11)', () => {
    expect(inStore(account(...everywhere), 'CA').storeLink).toBe('US');
  });
});
