import type { PlacementOption } from '#domain/plan/placement';
import { splitAdvice } from '#domain/plan/splitAdvice';
import { allBoxes, type Plan } from '#domain/plan/state';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { moneyText } from '#infra/cli/moneyText';
import { printable } from '#infra/cli/printable';
import { table } from '#infra/cli/table';
import type { Details } from '#infra/cli/tellHandled';

/** Placements on offer, with their fees and where each would send what. */
export const placementTable = (options: readonly PlacementOption[]): string =>
  table(options, [
    { head: 'placement option', of: ({ placementOptionId }) => placementOptionId },
    { head: 'kind', of: ({ kind }) => kind },
    { head: 'fee (estimate)', of: ({ fee }) => moneyText(fee), right: true },
    { head: 'destinations', of: ({ shipments }) => shipments.map(destinationText).join(', ') },
  ]);

const destinationText = ({ destination, items, boxes }: PlacementOption['shipments'][number]): string => {
  const units = items.reduce((sum, { quantity }) => sum + quantity, 0);
  return `${destination.warehouseId} (${units} units, ${boxes.length === 0 ? 'boxes later' : `${boxes.length} boxes`})`;
};

/** An option by its id, the beginning of its id, or its kind where only one is of that kind; else as it was given. */
export function placementNamed({ offer }: Plan, text: string): string {
  const options = offer?.placementOptions ?? [];
  const named = options.filter(
    ({ placementOptionId, kind }) =>
      placementOptionId.startsWith(text) || kind === text.toUpperCase().replaceAll('-', '_'),
  );
  const [one, ...others] = named;
  return one !== undefined && others.length === 0 ? one.placementOptionId : text;
}

/** What confirming a placement accepts, and what is better known before. */
export function placementDetails(plan: Plan, placementOptionId: string, source: string): Details {
  const option = plan.offer?.placementOptions.find((each) => each.placementOptionId === placementOptionId);
  const { rule, unverified } = amazonPolicies.splitAdvice;
  const fewBoxes = splitAdvice(plan.items, allBoxes(plan), rule);
  const advice = fewBoxes.map(
    ({ msku, boxes }) =>
      `${msku} is in ${boxes} of the ${rule.boxesOfEach} boxes that optimised splits want${unverified ? ' (unverified)' : ''}`,
  );
  return {
    data: { placementOption: option, fewBoxes, source },
    lines: [
      ...(option === undefined ? [] : [placementTable([option]), `decided   by a ${source}`]),
      ...advice.map((each) => `beware    ${printable(each)}`),
    ],
  };
}
