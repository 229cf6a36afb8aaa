import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import type { Instant } from '#domain/values/instant';
import { feeSources } from '#services/fees/feeSources';
import { fees } from '#services/fees/fees';
import { inboundFeeLines } from '#services/fees/inboundFeeLines';
import type { RecomputationFilter } from '#services/fees/recomputeFees';
import type { ReadSide } from '#services/readSide/readSide';

type Asked = Pick<RecomputationFilter, 'sellerId' | 'book' | 'asOf' | 'asKnownAt'> &
  Required<Pick<RecomputationFilter, 'shipment'>>;

/** The months in which a shipment has estimates, charges or recomputed fees: placement is charged long after receipt. */
export async function monthsOfShipment(
  side: ReadSide,
  now: Instant,
  { sellerId, shipment, book = publishedBook, ...moment }: Asked,
): Promise<readonly string[]> {
  const told = await fees(side, now, { sellerId, shipment, ...moment });
  const sources = await feeSources(side, sellerId, moment);
  const asked = sources.inbound.filter(
    (each) => each.shipmentId === shipment || each.shipmentConfirmationId === shipment,
  );
  const named = new Set(asked.map(({ shipmentConfirmationId }) => shipmentConfirmationId));
  const months = [
    ...told.fees.map(({ day }) => day.slice(0, 7)),
    ...inboundFeeLines(sources, named, book).map(({ month }) => month),
  ];
  return [...new Set(months)].sort();
}
