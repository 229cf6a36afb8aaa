import { z } from 'zod';
import type { PlacementOption } from '#domain/inbound/plan/placement';
import { skusInFewBoxes } from '#domain/inbound/plan/skusInFewBoxes';
import { allBoxes } from '#domain/inbound/plan/state';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { argument } from '#infra/doors/cli/input/input';
import { type Table, table } from '#infra/doors/cli/output/table';
import { type Details, noDetails } from '#infra/doors/cli/steps/printResult';
import type { StepContext, StepResult } from '#infra/doors/cli/steps/stepCommand';
import { moneyText } from '#infra/words/moneyText';
import { printable } from '#infra/words/printable';
import { planAggregate } from '#services/aggregates';

/** A row for each placement option: its fee and its destinations. */
export const placementTable = (options: readonly PlacementOption[]): Table =>
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

export const placementOptionInput = argument(
  '<option>',
  'a placement on offer: its id, the beginning of it, or its kind (minimal, partial, amazon-optimized)',
  z.string().min(1).max(64),
);

/** Finds an option by its id, a prefix of it, or its kind. Returns the text unchanged where none or several match. */
export async function resolvePlacementOption({ lading, id }: StepContext, text: string): Promise<string> {
  const { state } = await lading.commands.load(planAggregate, id);
  const options = state.status === 'none' ? [] : (state.offer?.placementOptions ?? []);
  const named = options.filter(
    ({ placementOptionId, kind }) =>
      placementOptionId.startsWith(text) || kind === text.toUpperCase().replaceAll('-', '_'),
  );
  const [one, ...others] = named;
  return one !== undefined && others.length === 0 ? one.placementOptionId : text;
}

/** Describes the confirmed placement, and warns where few boxes make optimised splits unlikely. */
export async function placementDetails({ lading, id, facts }: StepResult): Promise<Details> {
  const { state } = await lading.commands.load(planAggregate, id);
  const confirmed = facts.find((fact) => fact.type === 'PlacementConfirmed');
  if (state.status === 'none' || confirmed === undefined) return noDetails;
  const { source } = lading.network;
  const { rule, unverified } = amazonPolicies.splitAdvice;
  const fewBoxes = skusInFewBoxes(state.items, allBoxes(state), rule);
  const advice = fewBoxes.map(
    ({ msku, boxes }) =>
      `${msku} is in ${boxes} of the ${rule.boxesOfEach} boxes that optimised splits want${unverified ? ' (unverified)' : ''}`,
  );
  return {
    data: { placement: confirmed, fewBoxes, source },
    lines: [
      placementTable([confirmed]),
      `decided   by a ${source}`,
      ...advice.map((each) => `beware    ${printable(each)}`),
    ],
  };
}
