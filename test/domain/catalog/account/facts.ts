import type { AccountFact } from '#domain/catalog/account/events';

/** The account of these tests: a professional one that was registered in the US. */
export const registered: AccountFact<'AccountRegistered'> = {
  type: 'AccountRegistered',
  homeMarketplace: 'US',
  sellingPlan: 'PROFESSIONAL',
  legalEntity: { name: 'Lading Supplies LLC', countryCode: 'US' },
  bank: { countryCode: 'US', currency: 'USD', lastDigits: '4711' },
};
export const individual: AccountFact<'AccountRegistered'> = { ...registered, sellingPlan: 'INDIVIDUAL' };

export const joined = (
  marketplace: AccountFact<'MarketplaceJoined'>['marketplace'],
): AccountFact<'MarketplaceJoined'> => ({ type: 'MarketplaceJoined', marketplace });

export const inCanada: AccountFact<'StoreInformationSet'> = {
  type: 'StoreInformationSet',
  marketplace: 'CA',
  legalEntity: { name: 'Lading Canada Inc.', countryCode: 'CA' },
};

export const approved: AccountFact<'BrandApproved'> = {
  type: 'BrandApproved',
  brand: 'Lading',
  marketplace: 'US',
};
export const carriedTo = (
  marketplace: AccountFact<'BrandCarriedOver'>['marketplace'],
): AccountFact<'BrandCarriedOver'> => ({
  type: 'BrandCarriedOver',
  brand: 'Lading',
  marketplace,
  from: 'US',
});

/** Of July 2023, in the US. */
export const limit = (
  cubicFeet: string,
  status: AccountFact<'StorageLimitSet'>['status'],
): AccountFact<'StorageLimitSet'> => ({
  type: 'StorageLimitSet',
  storageType: 'STANDARD',
  country: 'US',
  from: '2023-07-01',
  until: '2023-08-01',
  cubicFeet,
  status,
});
