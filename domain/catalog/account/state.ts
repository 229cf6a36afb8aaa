import type { AccountEvent, AccountFact } from '#domain/catalog/account/events';
import { type AccountStatus, accountLifecycle } from '#domain/catalog/account/lifecycle';
import type { StorageLimit } from '#domain/catalog/account/storageLimit';
import type { BankAccount, LegalEntity } from '#domain/catalog/account/values';
import type { Marketplace } from '#domain/values/marketplace';
import type { SellingPlan } from '#domain/values/sellingPlan';

/** Information that one store has instead of the registered one. */
export interface StoreInformation {
  readonly legalEntity?: LegalEntity | undefined;
  readonly bank?: BankAccount | undefined;
}

/** What deciding the next command needs to remember of an account that is registered. */
export interface Account {
  readonly status: Exclude<AccountStatus, 'none'>;
  readonly homeMarketplace: Marketplace;
  readonly sellingPlan: SellingPlan;
  /** As registered: it applies to every store that has no information of its own. */
  readonly legalEntity: LegalEntity;
  readonly bank: BankAccount;
  /** The home store first. */
  readonly stores: readonly Marketplace[];
  readonly storeInformation: ReadonlyMap<Marketplace, StoreInformation>;
  /** In which stores each brand is approved. */
  readonly brands: ReadonlyMap<string, readonly Marketplace[]>;
  readonly activeSince: string | undefined;
  /** In the order in which they were recorded. */
  readonly limits: readonly StorageLimit[];
  /** Days that an alert was raised for, by {@link alertKey}. */
  readonly alerts: ReadonlySet<string>;
  /** Weeks whose aged stock was listed, by {@link agedWeekKey}. */
  readonly agedWeeks: ReadonlySet<string>;
}

export const alertKey = ({
  country,
  storageType,
  day,
}: Pick<AccountFact<'StorageLimitExceeded'>, 'country' | 'storageType' | 'day'>): string =>
  `${country} ${storageType} ${day}`;

export const agedWeekKey = ({
  network,
  day,
}: Pick<AccountFact<'AgedStockListed'>, 'network' | 'day'>): string => `${network} ${day}`;

export type AccountState = { readonly status: 'none' } | Account;

export const initialAccount: AccountState = { status: 'none' };

export function evolve(state: AccountState, event: AccountEvent): AccountState {
  if (state.status !== 'none') return evolveAccount(state, event);
  return event.type === 'AccountRegistered' ? newAccount(event) : state;
}

const newAccount = ({ type: _, ...registration }: AccountFact<'AccountRegistered'>): Account => ({
  ...registration,
  status: 'registered',
  stores: [registration.homeMarketplace],
  storeInformation: new Map(),
  brands: new Map(),
  activeSince: undefined,
  limits: [],
  alerts: new Set(),
  agedWeeks: new Set(),
});

/** A recorded fact is history: one that today's machine does not allow still happened, and leaves the status as it was. */
export function evolveAccount(previous: Account, event: AccountEvent): Account {
  const next = accountLifecycle.after(previous.status, event.type);
  const account = { ...previous, status: next === undefined || next === 'none' ? previous.status : next };
  switch (event.type) {
    case 'AccountRegistered':
      return account;
    case 'SellingPlanChanged':
      return { ...account, sellingPlan: event.sellingPlan };
    case 'MarketplaceJoined':
      return { ...account, stores: [...account.stores, event.marketplace] };
    case 'MarketplaceLeft':
      return { ...account, stores: account.stores.filter((store) => store !== event.marketplace) };
    case 'StoreInformationSet': {
      const { type: _, marketplace, ...changes } = event;
      const information = { ...account.storeInformation.get(marketplace), ...changes };
      return {
        ...account,
        storeInformation: new Map(account.storeInformation).set(marketplace, information),
      };
    }
    case 'BrandApproved':
    case 'BrandCarriedOver': {
      const brandStores = [...approvingStores(account, event.brand), event.marketplace];
      return { ...account, brands: new Map(account.brands).set(event.brand, brandStores) };
    }
    case 'AccountActiveInFbaSince':
      return { ...account, activeSince: event.day };
    case 'StorageLimitSet': {
      const { type: _, ...limit } = event;
      return { ...account, limits: [...account.limits, limit] };
    }
    case 'StorageLimitExceeded':
      return { ...account, alerts: new Set(account.alerts).add(alertKey(event)) };
    case 'AgedStockListed':
      return { ...account, agedWeeks: new Set(account.agedWeeks).add(agedWeekKey(event)) };
  }
}

export const approvingStores = ({ brands }: Account, brand: string): readonly Marketplace[] =>
  brands.get(brand) ?? [];
