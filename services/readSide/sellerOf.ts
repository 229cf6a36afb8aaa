import { type CatalogRow, catalog } from '#projections/catalog';
import { type DisputeRow, disputes } from '#projections/disputes';
import { type PlanListRow, planList } from '#projections/planList';
import { type ShipmentRow, shipmentList } from '#projections/shipmentList';
import { type Category, categoryOf } from '#services/aggregateTable';
import { viewOf } from '#services/engine/projecting/view';
import type { ReadSide } from '#services/readSide/readSide';

/** Finds the seller of a stream in the read models. */
export function sellerOf({
  readModels,
}: Pick<ReadSide, 'readModels'>): (stream: string) => string | undefined {
  const plans = viewOf<PlanListRow>(readModels, planList);
  const shipments = viewOf<ShipmentRow>(readModels, shipmentList);
  const skus = viewOf<CatalogRow>(readModels, catalog);
  const disputed = viewOf<DisputeRow>(readModels, disputes);
  const sellers: { readonly [Of in Category]: (id: string) => string | undefined } = {
    plan: (id) => plans.get(id)?.plan?.sellerId,
    shipment: (id) => shipments.get(id)?.sellerId,
    sku: (id) => skus.get(id)?.sellerId,
    dispute: (id) => disputed.get(id)?.sellerId,
    stock: noSeller,
    ledger: noSeller,
    account: noSeller,
    charge: noSeller,
    awd: noSeller,
  };
  return (stream) => {
    return sellers[categoryOf(stream) ?? 'shipment'](stream.slice(stream.indexOf('-') + 1));
  };
}

/** For categories whose streams no identifier names. */
const noSeller = (): undefined => undefined;
