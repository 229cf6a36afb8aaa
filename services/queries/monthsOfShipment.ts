import type { Instant } from '#domain/instant';
import { publishedBook } from '#domain/rateCards/publishedCards';
import { fees } from '#services/queries/fees';
import type { ReadSide } from '#services/queries/readSide';
import type { RecomputedFilter } from '#services/queries/recomputed';
import { feeSources } from '#services/recomputation/feeSources';
import { linesOfShipments } from '#services/recomputation/linesOfShipments';

type Asked = Pick<RecomputedFilter, 'sellerId' | 'book' | 'asOf' | 'asKnownAt'> &
  Required<Pick<RecomputedFilter, 'shipment'>>;

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
    ...linesOfShipments(sources, named, book).map(({ month }) => month),
  ];
  return [...new Set(months)].sort();
}
