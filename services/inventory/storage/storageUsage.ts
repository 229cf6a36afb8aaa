import { networkLevel } from '#domain/inventory/levels/level';
import type { StockHistory } from '#domain/inventory/levels/stockHistory';
import { type StorageOnDay, storageOnDay } from '#domain/inventory/levels/storageOnDay';
import { dayIn } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import { countriesOf } from '#domain/values/network';
import { cubicFeetOf } from '#domain/values/volume';
import { type AccountRow, accounts, type ListedAccount, type RecordedLimit } from '#projections/accounts';
import { type StockFilter, stockHistories } from '#services/inventory/stock/stockHistories';
import { type StorageFactsOf, storageFacts } from '#services/inventory/storage/storageFacts';
import { unitStorageOn } from '#services/inventory/storage/unitStorageOn';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

export interface UsageFilter extends Omit<StockFilter, 'msku'> {
  /** At the end of a day in the marketplace, `YYYY-MM-DD`; without it, today. */
  readonly asOf?: string;
}

/** How a storage type of a store stands to its limit at a day's end. */
export interface UsageOnDay extends StorageOnDay<RecordedLimit> {
  readonly sellerId: string;
  readonly country: Marketplace;
  readonly day: string;
}

type Volumes = 'usage' | 'openShipments' | 'reportView' | 'overage';

/** A usage with volumes in cubic feet: exact decimals, cut to 20 places where they are not finite. */
export type UsageAnswer = Omit<UsageOnDay, Volumes> & {
  readonly [Of in Exclude<Volumes, 'overage'>]: string;
} & { readonly overage?: string };

/** How each storage type of a store stands to its limit. A store's usage is that of its network, and of no other. */
export async function storageUsage(
  side: ReadSide,
  now: Instant,
  { asOf, ...filter }: UsageFilter = {},
): Promise<readonly UsageAnswer[]> {
  const usageOn = await usageByDay(side, filter);
  return usageOn.stores.flatMap((store) =>
    usageOn.of(store, asOf ?? dayIn(now, marketplaces[store.country].timeZone)).map(cubicFeetAnswer),
  );
}

const cubicFeetAnswer = ({ overage, ...each }: UsageOnDay): UsageAnswer => ({
  ...each,
  usage: cubicFeetOf(each.usage),
  openShipments: cubicFeetOf(each.openShipments),
  reportView: cubicFeetOf(each.reportView),
  ...(overage !== undefined && { overage: cubicFeetOf(overage) }),
});

/** A store in which a seller has stock or a limit. */
export interface Store {
  readonly sellerId: string;
  readonly country: Marketplace;
  /** Whether anything could be over a limit there: one was announced, or the account is an individual's. */
  readonly isLimited: boolean;
}

/** Reads once what the usage of any number of days needs. */
export async function usageByDay(side: ReadSide, filter: Omit<UsageFilter, 'asOf'> = {}) {
  const stock = await stockHistories(side, filter);
  const factsOf = await storageFacts(side, filter);
  const { asKnownAt } = filter;
  const rows = await rowsAt<AccountRow>(side, accounts, { asKnownAt });
  const accountOf = new Map(rows.flatMap(([id, { account }]) => (account ? [[id, account] as const] : [])));
  const owned = Map.groupBy(stock, ({ sellerId, network }) => stockGroupKey(sellerId, network));
  return {
    stores: storesOf(stock, [...accountOf.values()], filter),
    of: ({ sellerId, country }: Pick<Store, 'sellerId' | 'country'>, day: string): readonly UsageOnDay[] => {
      const skus = owned.get(stockGroupKey(sellerId, marketplaces[country].network)) ?? [];
      const storedSkus = skus.map((sku) => storedSku(sku, factsOf, country, day));
      const types = storageOnDay(storedSkus, accountOf.get(sellerId), country, day);
      return types.map((each) => ({ sellerId, country, day, ...each }));
    },
  };
}

const stockGroupKey = (sellerId: string, network: string): string => `${sellerId}\u001f${network}`;

const storedSku = (sku: StockHistory, factsOf: StorageFactsOf, country: Marketplace, day: string) => ({
  ...unitStorageOn(factsOf(sku), country, day),
  level: networkLevel(sku, day),
});

/** The stores that have a limit. For a network without any: the account's first store, or the network's first. */
function storesOf(
  stock: readonly StockHistory[],
  listed: readonly ListedAccount[],
  { sellerId, network }: Omit<UsageFilter, 'asOf'>,
): readonly Store[] {
  const sellers = new Map<string, Set<string>>();
  const has = (seller: string, in_: string) =>
    sellers.set(seller, (sellers.get(seller) ?? new Set()).add(in_));
  for (const each of stock) has(each.sellerId, each.network);
  for (const each of listed)
    for (const { country } of each.limits) has(each.sellerId, marketplaces[country].network);
  return [...sellers]
    .filter(([seller]) => sellerId === undefined || sellerId === seller)
    .flatMap(([seller, networks]) => {
      const account = listed.find((each) => each.sellerId === seller);
      return [...networks]
        .filter((each) => network === undefined || network === each)
        .flatMap((each) => {
          const countries = countriesOf(each);
          const limited = countries.filter((country) =>
            account?.limits.some((limit) => limit.country === country),
          );
          const [first] = countries.filter((country) => account?.stores.includes(country)).concat(countries);
          const listedStores = limited.length > 0 || first === undefined ? limited : [first];
          const isIndividual = account?.sellingPlans.some(({ sellingPlan }) => sellingPlan === 'INDIVIDUAL');
          const isLimited = limited.length > 0 || isIndividual === true;
          return listedStores.map((country) => ({ sellerId: seller, country, isLimited }));
        });
    });
}
