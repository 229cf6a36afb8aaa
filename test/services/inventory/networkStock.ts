import type { StockFact } from '#domain/inventory/stock/events';
import { Instant } from '#domain/values/instant';
import type { Network } from '#domain/values/network';
import { limit, registered } from '#test/domain/catalog/account/facts';
import { measured, measurement } from '#test/domain/catalog/sku/facts';
import { accountFact, type StreamFact, skuFact, stockFact } from '#test/projections/project';

const seller = 'seller-1';
const stockStream = (network: Network, msku: string): string => `${network}-${msku}`;

/** The stream of a SKU's stock in a network begins. */
export const opened = (network: Network, msku = 'MUG-BLUE', at = '2020-01-01T20:00:00Z'): StreamFact =>
  stockFact(stockStream(network, msku), Instant.parse(at), {
    type: 'StockOpened',
    sellerId: seller,
    network,
    msku,
  });

/** Units that came or went, receipts of sellable ones in ONT8 unless told otherwise. */
export const moved = (
  at: string,
  quantity: number,
  told: Partial<StockFact<'UnitsMoved'>> & { readonly network?: Network; readonly msku?: string } = {},
): StreamFact => {
  const { network = 'US', msku = 'MUG-BLUE', ...movement } = told;
  return stockFact(stockStream(network, msku), Instant.parse(at), {
    type: 'UnitsMoved',
    eventType: 'Receipts',
    disposition: 'SELLABLE',
    fulfillmentCenter: 'ONT8',
    source: 'a ledger',
    flags: [],
    quantity,
    ...movement,
  });
};

/** A SKU whose unit is one cubic foot, which Amazon stores as oversize everywhere. */
export const cubicFoot = (msku = 'MUG-BLUE'): readonly StreamFact[] => [
  skuFact(msku, Instant.parse('2020-01-01T20:00:00Z'), { type: 'SkuRegistered', msku }),
  skuFact(
    msku,
    Instant.parse('2020-01-01T20:00:00Z'),
    measured(measurement('SELLER', '2020-01-01', ['12', '12', '12'])),
  ),
  skuFact(msku, Instant.parse('2020-01-01T20:00:00Z'), {
    type: 'StorageTypeDetermined',
    source: 'AMAZON',
    effectiveFrom: '2020-01-01',
    storageType: 'OVERSIZE',
  }),
];

/** A professional account with limits of July 2023. */
export const limitedTo = (
  ...limits: readonly { readonly country: 'US' | 'CA'; readonly cubicFeet: string }[]
): readonly StreamFact[] => [
  accountFact(seller, Instant.parse('2020-01-01T20:00:00Z'), registered),
  ...limits.map(({ country, cubicFeet }) =>
    accountFact(seller, Instant.parse('2023-06-20T20:00:00Z'), {
      ...limit(cubicFeet, 'CONFIRMED'),
      storageType: 'OVERSIZE',
      country,
    }),
  ),
];
