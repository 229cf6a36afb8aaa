import type { PlacementOption } from '#domain/inbound/plan/placement';
import { rowInForce } from '#infra/amazon/simulation/datedTable';
import type { Derivation } from '#infra/amazon/simulation/derivation';
import { nearestCenters, spreadOverRegions } from '#infra/amazon/simulation/nearestCenters';
import { placementFee } from '#infra/amazon/simulation/placementFee';
import { type PlacementOffer, placementPrograms } from '#infra/amazon/simulation/placementTable';
import { splitPlan } from '#infra/amazon/simulation/splitPlan';
import { unitOf } from '#infra/amazon/simulation/unit';
import type { PlanToPlace } from '#services/ports/fulfillmentNetwork';

/** The placements that a plan can choose from on its day; no box is split (rule 2; rule 5, unverified). */
export function placementOptions(plan: PlanToPlace, derivation: Derivation): readonly PlacementOption[] {
  const { inboundPlanId, round, marketplace, items, boxes, at } = plan;
  const counts = items.map(({ msku, quantity }) => ({ unit: unitOf(msku, boxes), quantity }));
  const sizes = counts.map(({ unit }) => unit.size);
  const centers = nearestCenters(plan, sizes, derivation);

  const optionOf = (offer: PlacementOffer): readonly PlacementOption[] => {
    const names = [inboundPlanId, String(round), offer.kind];
    const [fewest, most] = offer.destinations;
    const count = fewest + derivation.below(most - fewest + 1, 'destinations', ...names);
    const destinations = spreadOverRegions(centers, count).map(({ destination }) => destination);
    const shares = splitPlan(plan, destinations);
    const fee = placementFee(offer, counts, marketplace);
    if (fee === undefined || shares.length < fewest || !isInEnoughBoxes(plan, offer)) return [];

    const shipments = shares.map((share) => {
      const shipment = ['shipment', ...names, share.destination.warehouseId];
      return {
        ...share,
        shipmentId: `sh${derivation.uuid(...shipment)}`,
        shipmentConfirmationId: `FBA${derivation.code(9, ...shipment)}`,
      };
    });
    const placementOptionId = `pl${derivation.uuid('placement', ...names)}`;
    return [{ placementOptionId, kind: offer.kind, fee, shipments }];
  };
  return rowInForce(placementPrograms(marketplace), at, marketplace).offers.flatMap(optionOf);
}

const isInEnoughBoxes = ({ items, boxes }: PlanToPlace, { boxesOfEachSku }: PlacementOffer): boolean =>
  items.every(
    ({ msku }) =>
      boxes.filter((box) => box.items.some((item) => item.msku === msku)).length >= boxesOfEachSku,
  );
