import type { FeeSources, SkuSource } from '#domain/fees/lines/sources';
import type { Dimensions, Weight } from '#domain/values/measurement';
import { Network } from '#domain/values/network';
import { type AccountRow, accounts } from '#projections/accounts';
import { awdSource, awdStock } from '#projections/awdStock';
import { catalog } from '#projections/catalog';
import { inboundConduct, inboundSource } from '#projections/inboundConduct';
import { removalOrders, removalSources } from '#projections/removalOrders';
import { stockDays } from '#projections/stockDays';
import { catalogRows } from '#services/catalog/sku/catalogRows';
import type { Moment } from '#services/engine/projecting/readModelsAt';
import { viewOf } from '#services/engine/projecting/view';
import { stockHistories } from '#services/inventory/stock/stockHistories';
import { cachedRows } from '#services/readSide/cachedRows';
import { type ReadSide, sideAt } from '#services/readSide/readSide';
import { stockId } from '#services/streamIds';

/** What a SKU is supposed to measure, in place of all recorded measurements. */
export interface HypotheticalMeasurement {
  readonly msku: string;
  readonly dimensions: Dimensions;
  readonly weight: Weight;
}

/** The name by which evidence cites a supposed measurement, since no recorded fact states it. */
export const hypotheticalEvent = 'supposed';

/** The read models that {@link feeSources} reads; see `sideAt` for them at a moment. */
export const feeModels = [stockDays, catalog, accounts, inboundConduct, removalOrders, awdStock];
const inboundSources = cachedRows(inboundConduct, '', inboundSource);
const awdSources = cachedRows(awdStock, '', awdSource);
const removalsOf = cachedRows(removalOrders, '', removalSources);

/** What a seller's fees are recomputed from: the read models, or at a moment the log, which is read once. */
export async function feeSources(
  side: ReadSide,
  sellerId: string,
  moment: Moment = {},
  measured: readonly HypotheticalMeasurement[] = [],
): Promise<FeeSources> {
  const then = await sideAt(side, feeModels, moment);
  await catalogRows.prepare(then);
  const stock = await stockHistories(then, { sellerId });
  const rows = catalogRows(then).filter((row) => row.sellerId === sellerId);
  const bySku = new Map(rows.map((row) => [row.msku, row]));
  const instead = new Map(measured.map(({ msku, ...unit }) => [msku, [timelessMeasurement(unit)]]));
  const { account } = viewOf<AccountRow>(then.readModels, accounts).get(sellerId) ?? {};
  return {
    sellerId,
    ...(account !== undefined && { account }),
    skus: stock.map((each): SkuSource => {
      const row = bySku.get(each.msku) ?? catalog.empty();
      return {
        stock: each,
        stream: `stock-${stockId(sellerId, Network.parse(each.network), each.msku)}`,
        ids: row.ids,
        measurements: instead.get(each.msku) ?? row.measurements,
        storageTypes: row.storageTypes,
        prices: row.prices,
      };
    }),
    inbound: inboundSources(then).filter((each) => each.sellerId === sellerId),
    removals: removalsOf(then)
      .flat()
      .filter((each) => each.sellerId === sellerId),
    awd: awdSources(then).filter((each) => each.sellerId === sellerId),
  };
}

const timelessMeasurement = (
  unit: Omit<HypotheticalMeasurement, 'msku'>,
): SkuSource['measurements'][number] => ({
  source: 'AMAZON',
  effectiveFrom: '0000-01-01',
  ...unit,
  event: hypotheticalEvent,
});
