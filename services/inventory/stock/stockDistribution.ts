import { anyCenter } from '#domain/inventory/levels/heldSums';
import { centerLevels } from '#domain/inventory/levels/level';
import type { StockHistory } from '#domain/inventory/levels/stockHistory';
import { unitsInTransit } from '#domain/inventory/levels/stockSums';
import { Disposition } from '#domain/values/disposition';
import { type StockFilter, stockHistories } from '#services/inventory/stock/stockHistories';
import type { ReadSide } from '#services/readSide/readSide';

export interface DistributionFilter extends StockFilter {
  /** At the end of a day in the marketplace, `YYYY-MM-DD`; without it, now. */
  readonly asOf?: string;
}

/** Units of a SKU that are not simply on a shelf, in one fulfillment center. */
export interface DistributionAnswer {
  readonly sellerId: string;
  readonly network: string;
  readonly msku: string;
  /** `*` for what is between fulfillment centers, or held where nobody said. */
  readonly fulfillmentCenter: string;
  /** Of shipments on their way there. */
  readonly inboundShipped: number;
  readonly inboundReceiving: number;
  /** Have left one fulfillment center and come to no other yet. */
  readonly inTransit: number;
  readonly reservedForCustomerOrder: number;
  /** Chosen to be transferred, and still there. */
  readonly reservedForTransfer: number;
  readonly reservedForProcessing: number;
}

/** What is in transit and reserved, by fulfillment center; centers with none of it are left out. */
export async function stockDistribution(
  side: ReadSide,
  { asOf, ...filter }: DistributionFilter = {},
): Promise<readonly DistributionAnswer[]> {
  const stock = await stockHistories(side, filter);
  return stock.flatMap((each) => distributionOf(each, asOf));
}

function distributionOf(stock: StockHistory, day: string | undefined): readonly DistributionAnswer[] {
  const { sellerId, network, msku, moved } = stock;
  return centerLevels(stock, day)
    .map(([fulfillmentCenter, level]): DistributionAnswer => {
      const transit = (disposition: Disposition) =>
        fulfillmentCenter === anyCenter ? unitsInTransit(moved, disposition, day) : 0;
      const { pendingCustomerOrderQuantity, pendingTransshipmentQuantity, fcProcessingQuantity } =
        level.reservedQuantity;
      return {
        ...{ sellerId, network, msku, fulfillmentCenter },
        inboundShipped: level.inboundShippedQuantity,
        inboundReceiving: level.inboundReceivingQuantity,
        inTransit: Disposition.options.reduce((sum, each) => sum + transit(each), 0),
        reservedForCustomerOrder: pendingCustomerOrderQuantity,
        reservedForTransfer: pendingTransshipmentQuantity - transit('SELLABLE'),
        reservedForProcessing: fcProcessingQuantity,
      };
    })
    .filter((answer) => Object.values(answer).some((value) => typeof value === 'number' && value !== 0));
}
