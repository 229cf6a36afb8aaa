import type { Account, StoreInformation } from '#domain/catalog/account/state';
import type { BankAccount, LegalEntity } from '#domain/catalog/account/values';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';

/** Who sells in a store and where its proceeds go. */
export interface StoreDetails {
  readonly marketplace: Marketplace;
  readonly legalEntity: LegalEntity;
  readonly bank: BankAccount;
  /** Whether it is what was registered, since the store has nothing of its own. */
  readonly asRegistered: { readonly legalEntity: boolean; readonly bank: boolean };
  /** Whether Amazon's Currency Converter for Sellers pays out in the bank's currency instead of the store's. */
  readonly converted: boolean;
  /** Whose store link the store shows: that of the store of registration, always. */
  readonly storeLink: Marketplace;
}

/** @param own information that this store has instead of the registered one */
export function storeDetails(
  account: Pick<Account, 'homeMarketplace' | 'legalEntity' | 'bank'>,
  marketplace: Marketplace,
  own: StoreInformation = {},
): StoreDetails {
  const bank = own.bank ?? account.bank;
  return {
    marketplace,
    legalEntity: own.legalEntity ?? account.legalEntity,
    bank,
    asRegistered: { legalEntity: own.legalEntity === undefined, bank: own.bank === undefined },
    converted: bank.currency !== marketplaces[marketplace].currency,
    storeLink: account.homeMarketplace,
  };
}
