import type { Item } from '#domain/values/item';
import type { Marketplace } from '#domain/values/marketplace';
import type { FulfillmentNetwork } from '#services/ports/fulfillmentNetwork';

/** An item whose listing may still have to be looked up. */
export type UnlistedItem = Omit<Item, 'fnsku' | 'asin'> & {
  readonly fnsku?: string | undefined;
  readonly asin?: string | undefined;
};

/** Items with ASIN and FNSKU: those that came without get those of their listings. */
export const listedItems = (
  network: Pick<FulfillmentNetwork, 'listing'>,
  items: readonly UnlistedItem[],
  marketplace: Marketplace,
): Promise<readonly Item[]> =>
  Promise.all(
    items.map(async (item) => {
      const { asin, fnsku } = item;
      const known = asin !== undefined && fnsku !== undefined;
      return { ...item, ...(known ? { asin, fnsku } : await network.listing(item.msku, marketplace)) };
    }),
  );
