import { z } from 'zod';
import { BankAccount, LegalEntity, LimitStatus } from '#domain/catalog/account/values';
import { LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Money } from '#domain/values/money';
import { SellingPlan } from '#domain/values/sellingPlan';
import { StorageType } from '#domain/values/storageType';

const cubicFeet = z.string().describe('exact decimal as text');

/** How much may be stored on a day, and what says so. */
export const Limit = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('limited'),
    cubicFeet,
    because: z.enum(['announced', 'individual-account']),
    announced: z
      .array(
        z.strictObject({
          storageType: StorageType,
          country: Marketplace,
          from: LocalDate,
          until: LocalDate.describe('the first day after it'),
          cubicFeet,
          status: LimitStatus,
          event: z.string().describe('the fact that says so'),
        }),
      )
      .describe('the one that counts first'),
  }),
  z.strictObject({ kind: z.literal('unlimited'), activeSince: LocalDate, until: LocalDate }),
  z.strictObject({ kind: z.literal('not-known') }).describe('never the same as 0'),
]);

const ofStore = { legalEntity: LegalEntity.optional(), bank: BankAccount.optional() };

/** A seller's account on one day. */
export const AccountDocument = z.strictObject({
  sellerId: z.string(),
  homeMarketplace: Marketplace,
  legalEntity: LegalEntity,
  bank: BankAccount,
  sellingPlans: z.array(z.strictObject({ sellingPlan: SellingPlan, from: LocalDate })),
  storeInformation: z
    .partialRecord(Marketplace, z.strictObject(ofStore))
    .describe('what a store has of its own'),
  brands: z.array(z.strictObject({ brand: z.string(), approvedIn: z.array(Marketplace) })),
  activeSince: LocalDate.optional().describe('in FBA'),
  day: LocalDate,
  subscription: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('charged'), amount: Money, marketplace: Marketplace }),
      z.strictObject({ kind: z.literal('none'), perUnit: Money.optional(), marketplace: Marketplace }),
      z.strictObject({ kind: z.literal('not-known'), marketplace: Marketplace, currency: z.string() }),
    ])
    .describe('of the day’s month (unverified)'),
  stores: z.array(
    z.strictObject({
      marketplace: Marketplace,
      legalEntity: LegalEntity,
      bank: BankAccount,
      asRegistered: z.strictObject({ legalEntity: z.boolean(), bank: z.boolean() }),
      converted: z.boolean().describe('paid out in the bank’s currency instead of the store’s'),
      storeLink: Marketplace,
    }),
  ),
  limits: z.array(z.strictObject({ country: Marketplace, storageType: StorageType, limit: Limit })),
});
