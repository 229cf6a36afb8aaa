import { describe, it } from 'vitest';
import type { AccountFact } from '#domain/catalog/account/events';
import { listAged } from '#test/domain/catalog/account/commands';
import { registered } from '#test/domain/catalog/account/facts';
import { given } from '#test/domain/catalog/account/given';

const { type: _, ...list } = listAged;
const listed: AccountFact<'AgedStockListed'> = { type: 'AgedStockListed', ...list };

describe('the list of what is stored over 365 days', () => {
  it('is recorded once for a week, whatever becomes known of it later', () => {
    given(registered).when(listAged).records(listed);
    given(registered, listed)
      .when({ ...listAged, units: 20 })
      .records();
  });

  it('is recorded again for the next week and for another network', () => {
    for (const other of [{ day: '2023-07-15' }, { network: 'CA' }] as const)
      given(registered, listed)
        .when({ ...listAged, ...other })
        .records({ ...listed, ...other });
  });

  it('is not recorded where there is nothing to list', () => {
    given(registered)
      .when({ ...listAged, skus: 0, units: 0, most: [] })
      .records();
  });
});
