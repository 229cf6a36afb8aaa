import type { LinesOfMonth, RecomputedLine } from '#domain/fees/lines/recomputedLine';
import type { FeeSources } from '#domain/fees/lines/sources';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import type { RateCard } from '#domain/fees/rateCards/rateCard';
import { stockHistory } from '#domain/inventory/levels/stockHistory';
import { accounts } from '#projections/accounts';
import { awdSource, awdStock } from '#projections/awdStock';
import { catalog } from '#projections/catalog';
import { inboundConduct, inboundSource } from '#projections/inboundConduct';
import { removalOrders, removalSources } from '#projections/removalOrders';
import { stockDays } from '#projections/stockDays';
import { project, type StreamFact } from '#test/projections/project';

/** What the read models make of some facts of `seller-1`. */
export function feeSourcesOf(facts: readonly StreamFact[]): FeeSources {
  const skus = [...project(catalog, ...facts).values()];
  const stock = [...project(stockDays, ...facts).values()].flatMap((row) => row.stock ?? []);
  const account = project(accounts, ...facts).get('seller-1')?.account;
  return {
    sellerId: 'seller-1',
    ...(account !== undefined && { account }),
    skus: stock
      .toSorted((one, other) => (one.msku < other.msku ? -1 : 1))
      .map((each) => ({
        stock: stockHistory(each),
        stream: `stock-${each.network}-${each.msku}`,
        ...(skus.find(({ msku }) => msku === each.msku) ?? catalog.empty()),
      })),
    inbound: [...project(inboundConduct, ...facts).values()].flatMap((row) => inboundSource(row) ?? []),
    removals: [...project(removalOrders, ...facts).values()].flatMap(removalSources),
    awd: [...project(awdStock, ...facts).values()].flatMap((row) => awdSource(row) ?? []),
  };
}

/** The lines of a month in the US, by the published cards and some of the seller's. */
export const linesIn = (
  linesOfMonth: LinesOfMonth,
  month: string,
  facts: readonly StreamFact[],
  seller: readonly RateCard[] = [],
): readonly RecomputedLine[] => [
  ...linesOfMonth(feeSourcesOf(facts), { country: 'US', month, book: { ...publishedBook, seller } }),
];
