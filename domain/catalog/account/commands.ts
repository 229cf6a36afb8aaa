import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { agedStock } from '#domain/catalog/account/events';
import { BankAccount, LegalEntity, LimitStatus } from '#domain/catalog/account/values';
import { PositiveDecimal } from '#domain/values/decimal';
import type { Immutable } from '#domain/values/immutable';
import { LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { SellingPlan } from '#domain/values/sellingPlan';
import { StorageType } from '#domain/values/storageType';

/** A volume is exact, and can have more places than an amount that somebody types. */
const CubicFeet = z.string().regex(/^-?\d{1,18}(\.\d{1,40})?$/, 'a volume in cubic feet such as 326.39');

/** Every command to a seller's account. */
export const AccountCommand = z.discriminatedUnion('type', [
  message('RegisterAccount', {
    homeMarketplace: Marketplace,
    sellingPlan: SellingPlan,
    legalEntity: LegalEntity,
    bank: BankAccount,
  }),
  message('ChangeSellingPlan', { sellingPlan: SellingPlan }),
  message('JoinMarketplace', { marketplace: Marketplace }),
  message('LeaveMarketplace', { marketplace: Marketplace }),
  message('SetStoreInformation', {
    marketplace: Marketplace,
    legalEntity: LegalEntity.optional(),
    bank: BankAccount.optional(),
  }),
  message('ApproveBrand', { brand: z.string().min(1).max(100), marketplace: Marketplace }),
  /** Asked for, and never granted. */
  message('MergeAccounts', { sellerId: z.string().min(1).max(64).describe('of the other account') }),
  message('SetActiveInFbaSince', { day: LocalDate }),
  message('SetStorageLimit', {
    storageType: StorageType,
    country: Marketplace,
    from: LocalDate,
    until: LocalDate.describe('the first day after it'),
    cubicFeet: PositiveDecimal,
    status: LimitStatus,
  }),
  /** Once for each day; usage that is within the limit is none. */
  message('RaiseStorageAlert', {
    storageType: StorageType,
    country: Marketplace,
    day: LocalDate,
    usage: CubicFeet,
    limit: CubicFeet,
  }),
  /** Once for each week. */
  message('ListAgedStock', agedStock),
]);
export type AccountCommand = Immutable<z.infer<typeof AccountCommand>>;
export type CommandOf<Type extends AccountCommand['type']> = Extract<AccountCommand, { type: Type }>;

/** Why an account command was refused, with what a person needs in order to act on it. */
export type AccountRefusal =
  | { readonly reason: 'not-possible-now'; readonly status: string; readonly command: string }
  | { readonly reason: 'already-registered'; readonly homeMarketplace: Marketplace }
  | { readonly reason: 'individual-account'; readonly marketplace: Marketplace }
  | {
      readonly reason: 'outside-the-unified-account';
      readonly homeMarketplace: Marketplace;
      readonly marketplace: Marketplace;
      readonly stores: readonly Marketplace[];
    }
  | { readonly reason: 'home-store-stays'; readonly homeMarketplace: Marketplace }
  | {
      readonly reason: 'not-a-store-of-the-account';
      readonly marketplace: Marketplace;
      readonly stores: readonly Marketplace[];
    }
  | { readonly reason: 'stores-need-professional'; readonly stores: readonly Marketplace[] }
  | { readonly reason: 'accounts-cannot-be-merged'; readonly sellerId: string }
  | { readonly reason: 'period-empty'; readonly from: string; readonly until: string };
