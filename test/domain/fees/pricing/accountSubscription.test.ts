import { describe, expect, it } from 'vitest';
import type { AccountHistory } from '#domain/catalog/account/history';
import { subscriptionFor } from '#domain/fees/pricing/accountSubscription';
import { money } from '#domain/values/money';

type Known = Pick<AccountHistory, 'homeMarketplace' | 'sellingPlans'>;
const professional: Known = {
  homeMarketplace: 'US',
  sellingPlans: [{ sellingPlan: 'PROFESSIONAL', from: '2024-01-10' }],
};

describe('the subscription of a month', () => {
  it('is 39.99 USD of a professional account registered in the US, once for all its stores (4-2)', () => {
    expect(subscriptionFor(professional, '2026-03')).toEqual({
      kind: 'charged',
      amount: money('39.99', 'USD'),
      marketplace: 'US',
    });
  });

  it("is not known of an account registered elsewhere, but in that store's currency (4-2)", () => {
    expect(subscriptionFor({ ...professional, homeMarketplace: 'CA' }, '2026-03')).toEqual({
      kind: 'not-known',
      marketplace: 'CA',
      currency: 'CAD',
    });
  });

  it('is none of an individual account, which pays 0.99 USD a unit', () => {
    const sellingPlans = [{ sellingPlan: 'INDIVIDUAL', from: '2024-01-10' }] as const;
    expect(subscriptionFor({ ...professional, sellingPlans }, '2026-03')).toEqual({
      kind: 'none',
      perUnit: money('0.99', 'USD'),
      marketplace: 'US',
    });
  });

  it('is charged for a month of which any day was professional', () => {
    const sellingPlans = [
      { sellingPlan: 'INDIVIDUAL', from: '2026-01-01' },
      { sellingPlan: 'PROFESSIONAL', from: '2026-03-31' },
      { sellingPlan: 'INDIVIDUAL', from: '2026-04-01' },
    ] as const;
    const kinds = ['2026-02', '2026-03', '2026-04'].map(
      (month) => subscriptionFor({ ...professional, sellingPlans }, month).kind,
    );
    expect(kinds).toEqual(['none', 'charged', 'none']);
  });

  it('is not known of a month before the account was registered', () => {
    expect(subscriptionFor(professional, '2023-12').kind).toBe('not-known');
    expect(subscriptionFor(professional, '2024-01').kind).toBe('charged');
  });
});
