import { type CatalogRow, catalog } from '#projections/catalog';
import { type DisputeRow, disputes } from '#projections/disputes';
import { type PlanListRow, planList } from '#projections/planList';
import { type ShipmentRow, shipmentList } from '#projections/shipmentList';
import { viewOf } from '#services/engine/projecting/view';
import type { ReadSide } from '#services/readSide/readSide';

/** Whose a stream is, as far as the read models know. */
export function sellerOf({
  readModels,
}: Pick<ReadSide, 'readModels'>): (stream: string) => string | undefined {
  const plans = viewOf<PlanListRow>(readModels, planList);
  const shipments = viewOf<ShipmentRow>(readModels, shipmentList);
  const skus = viewOf<CatalogRow>(readModels, catalog);
  const disputed = viewOf<DisputeRow>(readModels, disputes);
  return (stream) => {
    const [category = ''] = stream.split('-', 1);
    const id = stream.slice(category.length + 1);
    switch (category) {
      case 'plan':
        return plans.get(id)?.plan?.sellerId;
      case 'sku':
        return skus.get(id)?.sellerId;
      case 'dispute':
        return disputed.get(id)?.sellerId;
      default:
        return shipments.get(id)?.sellerId;
    }
  };
}
