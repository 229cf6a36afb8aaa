import { describe, expect, it } from 'vitest';
import type { AccountHistory } from '#domain/catalog/account/history';
import type { StorageLimit } from '#domain/catalog/account/storageLimit';
import { storageLimitOn } from '#domain/catalog/account/storageLimitOn';
import * as commands from '#test/domain/catalog/account/commands';
import { limit, registered } from '#test/domain/catalog/account/facts';
import { given } from '#test/domain/catalog/account/given';

const set = (
  cubicFeet: string,
  status: StorageLimit['status'],
  dates: Partial<StorageLimit> = {},
): StorageLimit => {
  const { type: _, ...said } = limit(cubicFeet, status);
  return { ...said, ...dates };
};
const of = (...limits: readonly StorageLimit[]): AccountHistory => ({
  homeMarketplace: 'US',
  sellingPlans: [{ sellingPlan: 'PROFESSIONAL', from: '2018-01-01' }],
  limits,
});
const july = '2023-07-15';

describe('the storage limit on a day', () => {
  it('is the higher of the estimated and the confirmed one since 2023-03', () => {
    const [estimated, confirmed] = [set('500', 'ESTIMATED'), set('480.5', 'CONFIRMED')];
    expect(storageLimitOn(of(estimated, confirmed), 'STANDARD', 'US', july)).toEqual({
      kind: 'limited',
      cubicFeet: '500',
      because: 'announced',
      announced: [estimated, confirmed],
    });
    expect(
      storageLimitOn(of(set('99.5', 'ESTIMATED'), set('100', 'CONFIRMED')), 'STANDARD', 'US', july),
    ).toMatchObject({
      cubicFeet: '100',
    });
  });

  it('is the confirmed one before 2023-03, where there is one', () => {
    const in2022 = { from: '2022-07-01', until: '2022-08-01' };
    const [estimated, confirmed] = [set('500', 'ESTIMATED', in2022), set('480.5', 'CONFIRMED', in2022)];
    const cubicFeet = (...limits: readonly StorageLimit[]) =>
      storageLimitOn(of(...limits), 'STANDARD', 'US', '2022-07-15');
    expect(cubicFeet(estimated, confirmed)).toMatchObject({ cubicFeet: '480.5' });
    expect(cubicFeet(estimated)).toMatchObject({ cubicFeet: '500' });
  });

  it('is what was last announced of it', () => {
    expect(
      storageLimitOn(of(set('500', 'ESTIMATED'), set('450', 'ESTIMATED')), 'STANDARD', 'US', july),
    ).toMatchObject({ cubicFeet: '450' });
  });

  it('holds from its first day to the day before its end, for its type and country alone', () => {
    const known = of(set('500', 'CONFIRMED'));
    const kinds = ['2023-06-30', '2023-07-01', '2023-07-31', '2023-08-01'].map(
      (day) => storageLimitOn(known, 'STANDARD', 'US', day).kind,
    );
    expect(kinds).toEqual(['not-known', 'limited', 'limited', 'not-known']);
    expect(storageLimitOn(known, 'OVERSIZE', 'US', july).kind).toBe('not-known');
    expect(storageLimitOn(known, 'STANDARD', 'CA', july).kind).toBe('not-known');
  });

  it('is none in the first 39 weeks in FBA, which are 273 days', () => {
    const young = { ...of(set('500', 'CONFIRMED')), activeSince: '2022-10-15' };
    expect(storageLimitOn(young, 'STANDARD', 'US', '2023-07-14')).toEqual({
      kind: 'unlimited',
      activeSince: '2022-10-15',
      until: '2023-07-15',
    });
    expect(storageLimitOn(young, 'STANDARD', 'US', '2023-07-15')).toMatchObject({ kind: 'limited' });
  });

  it('knows nothing of 39 weeks before 2023-03', () => {
    const in2022 = { from: '2022-07-01', until: '2022-08-01' };
    const young = { ...of(set('500', 'CONFIRMED', in2022)), activeSince: '2022-06-01' };
    expect(storageLimitOn(young, 'STANDARD', 'US', '2022-07-15')).toMatchObject({
      kind: 'limited',
      cubicFeet: '500',
    });
  });

  it('is 15 cubic feet of an individual account since 2023-03', () => {
    const individual: AccountHistory = {
      ...of(),
      sellingPlans: [{ sellingPlan: 'INDIVIDUAL', from: '2018-01-01' }],
    };
    expect(storageLimitOn(individual, 'STANDARD', 'US', '2023-03-01')).toEqual({
      kind: 'limited',
      cubicFeet: '15',
      because: 'individual-account',
      announced: [],
    });
    expect(storageLimitOn(individual, 'STANDARD', 'US', '2023-02-28')).toEqual({ kind: 'not-known' });
  });
});

describe('a storage limit', () => {
  it('is recorded as it was announced, and again only when it changes', () => {
    given(registered).when(commands.setLimit).records(limit('500', 'ESTIMATED'));
    given(registered, limit('500', 'ESTIMATED')).when(commands.setLimit).records();
    given(registered, limit('500', 'ESTIMATED'), limit('450', 'ESTIMATED'))
      .when(commands.setLimit)
      .records(limit('500', 'ESTIMATED'));
  });

  it('is of at least a day', () => {
    given(registered)
      .when({ ...commands.setLimit, until: '2023-07-01' })
      .refuses({ reason: 'period-empty', from: '2023-07-01', until: '2023-07-01' });
  });
});
