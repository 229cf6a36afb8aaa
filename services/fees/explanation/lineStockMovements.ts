import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import { remainingUnits } from '#domain/fees/lines/stored/agedLines';
import { remainingLots } from '#domain/fees/lines/stored/remainingLots';
import { type StockMovements, stockMovements } from '#domain/fees/lines/stored/stockMovements';
import type { StockHistory } from '#domain/inventory/levels/stockHistory';
import { computedFeeTypes } from '#domain/values/feeType';
import { marketplaces } from '#domain/values/marketplace';
import { stockHistories } from '#services/inventory/stock/stockHistories';
import type { ReadSide } from '#services/readSide/readSide';
import { stockId } from '#services/streamIds';

/** The movements of a SKU's stock in the period of a line that they are evidence of. */
export interface StockInPeriod extends StockMovements {
  readonly msku: string;
  readonly network: string;
  /** Absent where the line is about the whole network. */
  readonly fulfillmentCenter?: string;
  /** Of a fee on age: what is left at the end of the day, the youngest first. */
  readonly lots?: readonly RemainingLot[];
}

interface RemainingLot {
  /** Absent where it is not known when the units were received. */
  readonly receivedOn?: string;
  readonly units: number;
}

/**
 * Lists the stocks that the evidence names and that had units; only that of the SKU, where the line has one. For a
 * moment, see `sideAt`.
 */
export async function lineStockMovements(
  side: ReadSide,
  { sellerId, country, feeType, subject, period, evidence }: RecomputedLine & { readonly sellerId: string },
): Promise<readonly StockInPeriod[]> {
  if (!evidence.some((each) => /^stock-[^@]+$/.test(each))) return [];
  const { msku, fulfillmentCenter } = subject;
  const { network } = marketplaces[country];
  const streams = new Set(evidence);
  const histories = await stockHistories(side, { sellerId, network, ...(msku !== undefined && { msku }) });
  return histories
    .filter(({ msku: of }) => streams.has(`stock-${stockId(sellerId, network, of)}`))
    .map((stock) => ({
      msku: stock.msku,
      network: stock.network,
      ...(fulfillmentCenter !== undefined && { fulfillmentCenter }),
      ...stockMovements(stock, period, fulfillmentCenter),
      ...(feeType === computedFeeTypes.aged && { lots: lotsOn(stock, period.from) }),
    }))
    .filter(({ before, days }) => before !== 0 || days.length > 0);
}

const lotsOn = (stock: StockHistory, day: string): readonly RemainingLot[] =>
  remainingLots(stock, remainingUnits({ stock }, day), day, undefined).map(({ receivedOn, units }) => ({
    ...(receivedOn !== undefined && { receivedOn }),
    units,
  }));
