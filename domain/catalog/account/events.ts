import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { BankAccount, LegalEntity, LimitStatus } from '#domain/catalog/account/values';
import type { Immutable } from '#domain/values/immutable';
import { LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Network } from '#domain/values/network';
import { SellingPlan } from '#domain/values/sellingPlan';
import { StorageType } from '#domain/values/storageType';

/** What was stored over 365 days when a week ended. */
export const agedStock = {
  network: Network,
  day: LocalDate.describe('the Saturday at whose end they were, in the marketplace'),
  skus: z.int().describe('how many had any'),
  units: z.int().describe('how many those were'),
  most: z
    .array(z.strictObject({ msku: z.string(), units: z.int() }))
    .describe('the SKUs that had the most, at most ten'),
};

/** What has happened to a seller's account. */
export const AccountEvent = z.discriminatedUnion('type', [
  message('AccountRegistered', {
    homeMarketplace: Marketplace,
    sellingPlan: SellingPlan,
    legalEntity: LegalEntity,
    bank: BankAccount,
  }),
  message('SellingPlanChanged', { sellingPlan: SellingPlan }),
  message('MarketplaceJoined', { marketplace: Marketplace }),
  message('MarketplaceLeft', { marketplace: Marketplace }),
  /** Of one store, in place of what was registered. What is absent stays as it was. */
  message('StoreInformationSet', {
    marketplace: Marketplace,
    legalEntity: LegalEntity.optional(),
    bank: BankAccount.optional(),
  }),
  message('BrandApproved', { brand: z.string(), marketplace: Marketplace }),
  /** Approved by itself, because another store of the unified account had approved it. */
  message('BrandCarriedOver', { brand: z.string(), marketplace: Marketplace, from: Marketplace }),
  /** From this day on it has been active in FBA; a later fact corrects an earlier one. */
  message('AccountActiveInFbaSince', { day: LocalDate }),
  /** How much may be stored, as Amazon announced it. */
  message('StorageLimitSet', {
    storageType: StorageType,
    country: Marketplace,
    from: LocalDate,
    until: LocalDate.describe('the first day after it'),
    cubicFeet: z.string().describe('exact decimal as text'),
    status: LimitStatus,
  }),
  /** An alert, and no charge: as it was known when it was found out. */
  message('StorageLimitExceeded', {
    storageType: StorageType,
    country: Marketplace,
    day: LocalDate.describe('at whose end there was more than the limit, in the marketplace'),
    usage: z.string().describe('cubic feet that money counts, exact decimal as text'),
    limit: z.string().describe('cubic feet, exact decimal as text'),
  }),
  /** A week ended with units that were stored over 365 days: as it was known when it was found out. */
  message('AgedStockListed', agedStock),
]);
export type AccountEvent = Immutable<z.infer<typeof AccountEvent>>;
export type AccountFact<Type extends AccountEvent['type']> = Extract<AccountEvent, { type: Type }>;
