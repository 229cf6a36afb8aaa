import type { Marketplace } from '#domain/values/marketplace';
import type { StorageType } from '#domain/values/storageType';
import { type RecomputationFilter, recomputeFees } from '#services/fees/recomputation/recomputeFees';
import type { ReadSide } from '#services/readSide/readSide';
import { registered } from '#test/domain/catalog/account/facts';
import { measured, measurement } from '#test/domain/catalog/sku/facts';
import { amounts } from '#test/domain/fees/pricing/amountTexts';
import { accountFact, type StreamFact, skuFact } from '#test/projections/project';

/** The seller of these tests: `networkStock` opens their stock. */
export const sellerId = 'seller-1';
const registeredAt = '2020-01-01T20:00:00.000Z';

export const account: StreamFact = accountFact(sellerId, registeredAt, registered);

/** A SKU as Amazon measured it and stores it, since 2020. */
export const sku = (
  sides: readonly [string, string, string],
  storageType?: StorageType,
  msku = 'MUG-BLUE',
): readonly StreamFact[] => [
  skuFact(msku, registeredAt, { type: 'SkuRegistered', msku }),
  skuFact(msku, registeredAt, measured(measurement('AMAZON', '2020-01-01', sides))),
  ...(storageType === undefined
    ? []
    : [
        skuFact(msku, registeredAt, {
          type: 'StorageTypeDetermined',
          source: 'AMAZON',
          effectiveFrom: '2020-01-01',
          storageType,
        }),
      ]),
];

/** A month's limit. */
export const limit = (
  month: string,
  cubicFeet: string,
  storageType: StorageType = 'STANDARD',
  country: Marketplace = 'US',
): StreamFact =>
  accountFact(sellerId, registeredAt, {
    type: 'StorageLimitSet',
    ...{ storageType, country, cubicFeet },
    from: `${month}-01`,
    until: `${month}-32`,
    status: 'CONFIRMED',
  });

/** What a month's lines come to, in words. */
export const recomputedAmounts = async (
  side: ReadSide,
  month: string,
  filter: Partial<RecomputationFilter> = {},
): Promise<readonly string[]> => amounts(await recomputeFees(side, { sellerId, month, ...filter }));
