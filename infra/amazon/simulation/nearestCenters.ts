import type { Derivation } from '#infra/amazon/simulation/derivation';
import { placeOf, squareMiles } from '#infra/amazon/simulation/distance';
import {
  type FulfillmentCenter,
  fulfillmentCentersOf,
  fullCenterOdds,
} from '#infra/amazon/simulation/fulfillmentCenters';
import type { UnitSize } from '#infra/amazon/simulation/unit';
import type { PlanToPlace } from '#services/ports/fulfillmentNetwork';

/** The centers that take all of `sizes`, nearest to the ship-from address first; in a later round the full ones last. */
export function nearestCenters(
  { inboundPlanId, round, marketplace, sourceAddress }: PlanToPlace,
  sizes: readonly UnitSize[],
  derivation: Derivation,
): readonly FulfillmentCenter[] {
  const from = placeOf(sourceAddress);
  const isFull = ({ destination }: FulfillmentCenter): boolean =>
    round > 1 &&
    derivation.below(fullCenterOdds, 'full', inboundPlanId, String(round), destination.warehouseId) === 0;

  const nearest = fulfillmentCentersOf(marketplace)
    .filter(({ takes }) => sizes.every((size) => takes.includes(size)))
    .toSorted((one, other) => squareMiles(from, one.place) - squareMiles(from, other.place));
  return [...nearest.filter((center) => !isFull(center)), ...nearest.filter(isFull)];
}

/** The first centers of a split: one of each region in turn, so that stock spreads over the country. */
export function spreadOverRegions(
  centers: readonly FulfillmentCenter[],
  count: number,
): readonly FulfillmentCenter[] {
  const regions = Map.groupBy(centers, ({ region }) => region);
  const turns = Array.from({ length: centers.length }, (_, turn) =>
    [...regions.values()].flatMap((region) => region.slice(turn, turn + 1)),
  );
  return turns.flat().slice(0, count);
}
