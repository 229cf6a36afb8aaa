import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import type { Instant } from '#domain/values/instant';
import { fees } from '#services/fees/ledger/fees';
import { feeSources } from '#services/fees/recomputation/feeSources';
import { inboundFeeLines } from '#services/fees/recomputation/inboundFeeLines';
import type { RecomputationFilter } from '#services/fees/recomputation/recomputeFees';
import type { ReadSide } from '#services/readSide/readSide';

type ShipmentMonthsFilter = Pick<RecomputationFilter, 'sellerId' | 'book' | 'asOf' | 'asKnownAt'> &
  Required<Pick<RecomputationFilter, 'shipment'>>;

/** The months in which a shipment has estimates, charges or recomputed fees: placement is charged long after receipt. */
export async function shipmentMonths(
  side: ReadSide,
  now: Instant,
  { sellerId, shipment, book = publishedBook, ...moment }: ShipmentMonthsFilter,
): Promise<readonly string[]> {
  const listedFees = await fees(side, now, { sellerId, shipment, ...moment });
  const sources = await feeSources(side, sellerId, moment);
  const shipmentSources = sources.inbound.filter(
    (each) => each.shipmentId === shipment || each.shipmentConfirmationId === shipment,
  );
  const confirmationIds = new Set(
    shipmentSources.map(({ shipmentConfirmationId }) => shipmentConfirmationId),
  );
  const months = [
    ...listedFees.fees.map(({ day }) => day.slice(0, 7)),
    ...inboundFeeLines(sources, confirmationIds, book).map(({ month }) => month),
  ];
  return [...new Set(months)].sort();
}
