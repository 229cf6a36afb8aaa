import { describe, expect, it } from 'vitest';
import type { AccountEvent } from '#domain/catalog/account/events';
import { storageLimitOn } from '#domain/catalog/account/storageLimitOn';
import { storeDetails } from '#domain/catalog/account/storeDetails';
import { subscriptionFor } from '#domain/fees/pricing/accountSubscription';
import { accounts } from '#projections/accounts';
import * as facts from '#test/domain/catalog/account/facts';
import { accountFact, project } from '#test/projections/project';

const january = '2023-01-10T07:59:59.999Z';
const happened = (event: AccountEvent, at = january) => accountFact('A1', at, event);
const account = (...facts: readonly ReturnType<typeof happened>[]) => {
  const found = project(accounts, ...facts).get('A1')?.account;
  if (found === undefined) throw new Error('no account');
  return found;
};

describe('the accounts', () => {
  it('have their plans by day in the home store, whenever those became known', () => {
    const upgraded: AccountEvent = { type: 'SellingPlanChanged', sellingPlan: 'PROFESSIONAL' };
    const downgraded: AccountEvent = { type: 'SellingPlanChanged', sellingPlan: 'INDIVIDUAL' };
    const { sellingPlans } = account(
      happened(facts.individual),
      happened(downgraded, '2023-05-10T12:00:00.000Z'),
      happened(upgraded, '2023-03-10T12:00:00.000Z'),
    );
    expect(sellingPlans).toEqual([
      { sellingPlan: 'INDIVIDUAL', from: '2023-01-09' },
      { sellingPlan: 'PROFESSIONAL', from: '2023-03-10' },
      { sellingPlan: 'INDIVIDUAL', from: '2023-05-10' },
    ]);
  });

  it('answer for their stores, brands, subscription and limits', () => {
    const row = account(
      happened(facts.registered),
      happened(facts.joined('CA')),
      happened(facts.joined('MX')),
      happened({ type: 'MarketplaceLeft', marketplace: 'MX' }),
      happened(facts.inCanada),
      happened(facts.approved),
      happened(facts.carriedTo('CA')),
      happened({ type: 'AccountActiveInFbaSince', day: '2022-06-01' }),
      happened(facts.limit('500', 'ESTIMATED')),
    );
    expect(row.stores).toEqual(['US', 'CA']);
    expect(row.brands).toEqual([{ brand: 'Lading', approvedIn: ['US', 'CA'] }]);
    expect(storeDetails(row, 'CA', row.storeInformation.CA).legalEntity.countryCode).toBe('CA');
    expect(subscriptionFor(row, '2023-02')).toMatchObject({ kind: 'charged', marketplace: 'US' });
    expect(storageLimitOn(row, 'STANDARD', 'US', '2023-07-15')).toMatchObject({
      cubicFeet: '500',
      announced: [{ event: 'account-A1@8' }],
    });
  });

  it('are none without a registration', () => {
    expect(project(accounts, happened(facts.approved)).get('A1')).toEqual({});
  });
});
