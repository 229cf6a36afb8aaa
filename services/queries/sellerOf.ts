import { type PlanListRow, planList } from '#projections/planList';
import { type ShipmentRow, shipmentList } from '#projections/shipmentList';
import type { ReadSide } from '#services/queries/readSide';
import { viewOf } from '#services/view';

/** Whose a stream is, as far as the read models know. */
export function sellerOf({
  readModels,
}: Pick<ReadSide, 'readModels'>): (stream: string) => string | undefined {
  const plans = viewOf<PlanListRow>(readModels, planList);
  const shipments = viewOf<ShipmentRow>(readModels, shipmentList);
  return (stream) =>
    stream.startsWith('plan-')
      ? plans.get(stream.slice('plan-'.length))?.plan?.sellerId
      : shipments.get(stream.slice('shipment-'.length))?.sellerId;
}
