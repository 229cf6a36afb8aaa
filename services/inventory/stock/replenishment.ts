import { networkLevel } from '#domain/inventory/levels/level';
import { forecastReplenishment, type ReplenishmentForecast } from '#domain/inventory/levels/replenishment';
import { shippedByDay } from '#domain/inventory/levels/stockSums';
import { openShipmentUnits } from '#domain/inventory/levels/usageUnits';
import { replenishment as policy } from '#domain/policies/replenishment';
import { dayIn } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { timeZoneOf } from '#domain/values/network';
import { runningSums } from '#domain/values/runningSums';
import { type StockFilter, stockHistories } from '#services/inventory/stock/stockHistories';
import type { ReadSide } from '#services/readSide/readSide';

export interface ReplenishmentFilter extends StockFilter {
  /** The day of the decision, in the marketplace; without it, today. */
  readonly asOf?: string;
  /** From the decision to send until units can be sold. */
  readonly leadTimeDays?: number;
}

/** A forecast, and nothing that has happened. */
export interface ReplenishmentAnswer {
  readonly sellerId: string;
  readonly network: string;
  readonly msku: string;
  readonly today: string;
  readonly leadTimeDays: number;
  /** Fulfillable, or about to be: in transfer or in processing. */
  readonly available: number;
  readonly inbound: number;
  readonly forecast: ReplenishmentForecast;
}

/** For each SKU that is stocked or on its way or was ever shipped: a forecast of the units to send. */
export async function replenishment(
  side: ReadSide,
  now: Instant,
  { asOf, leadTimeDays = policy.rule.leadTimeDays, ...filter }: ReplenishmentFilter = {},
): Promise<readonly ReplenishmentAnswer[]> {
  const stock = await stockHistories(side, filter);
  return stock.map((each) => {
    const { sellerId, network, msku } = each;
    const today = asOf ?? dayIn(now, timeZoneOf(network));
    const level = networkLevel(each, today);
    const { pendingTransshipmentQuantity, fcProcessingQuantity } = level.reservedQuantity;
    const available = level.fulfillableQuantity + pendingTransshipmentQuantity + fcProcessingQuantity;
    const inbound = openShipmentUnits(level);
    const shipped = runningSums(shippedByDay(each.moved));
    const sellable =
      each.networkUnits.find(({ disposition }) => disposition === 'SELLABLE')?.onHand ?? runningSums({});
    const forecast = forecastReplenishment({ shipped, sellable, available, inbound, today, leadTimeDays });
    return { sellerId, network, msku, today, leadTimeDays, available, inbound, forecast };
  });
}
