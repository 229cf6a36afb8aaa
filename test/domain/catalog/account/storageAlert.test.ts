import { describe, it } from 'vitest';
import type { AccountFact } from '#domain/catalog/account/events';
import { alert } from '#test/domain/catalog/account/commands';
import { registered } from '#test/domain/catalog/account/facts';
import { given } from '#test/domain/catalog/account/given';

const { type: _, ...over } = alert;
const exceeded: AccountFact<'StorageLimitExceeded'> = { type: 'StorageLimitExceeded', ...over };

describe('a storage alert', () => {
  it('is raised for a day that ends over the limit', () => {
    given(registered).when(alert).records(exceeded);
  });

  it('is raised once for a day, whatever becomes known of it later', () => {
    given(registered, exceeded)
      .when({ ...alert, usage: '700' })
      .records();
  });

  it('is raised again for the next day and for another storage type', () => {
    const next = { ...alert, day: '2023-07-02' };
    given(registered, exceeded)
      .when(next)
      .records({ ...exceeded, day: '2023-07-02' });
    given(registered, exceeded)
      .when({ ...alert, storageType: 'OVERSIZE' })
      .records({ ...exceeded, storageType: 'OVERSIZE' });
  });

  it('is not raised at the limit', () => {
    given(registered)
      .when({ ...alert, usage: '500.000' })
      .records();
  });
});
