import { dayIn } from '#domain/calendar';
import type { Instant } from '#domain/instant';
import { networkLevel } from '#domain/inventory/level';
import { type ReplenishmentForecast, replenish } from '#domain/inventory/replenishment';
import { shippedByDay } from '#domain/inventory/stockSums';
import { openShipmentUnits } from '#domain/inventory/usageUnits';
import { timeZoneOf } from '#domain/network';
import { replenishment as policy } from '#domain/policies/replenishment';
import { runningSums } from '#domain/runningSums';
import type { ReadSide } from '#services/queries/readSide';
import { type StockFilter, stockHistories } from '#services/queries/stockHistories';

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
    const forecast = replenish({ shipped, sellable, available, inbound, today, leadTimeDays });
    return { sellerId, network, msku, today, leadTimeDays, available, inbound, forecast };
  });
}
