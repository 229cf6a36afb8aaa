import { planAggregate } from '#services/aggregates';
import type { Cause } from '#services/cause';
import type { HandleOptions } from '#services/commandHandler';
import { planToPlace } from '#services/workflow/planToPlace';
import { existingPlan, type PlanHandled, type Workflow } from '#services/workflow/workflow';

/** Asks where the stock of a plan may go, and records the options; again, and perhaps elsewhere, after they expired. */
export async function offerPlacement(
  workflow: Workflow,
  inboundPlanId: string,
  cause: Cause,
  options: HandleOptions = {},
): Promise<PlanHandled> {
  const { commands, network, clock } = workflow;
  const asked = { type: 'OfferPlacementOptions' } as const;
  const first = await commands.answered(planAggregate, inboundPlanId, cause.commandId, asked);
  if (first !== undefined) return first;

  const found = await existingPlan(workflow, inboundPlanId, 'OfferPlacementOptions');
  if ('refused' in found) return found.refused;
  const at = cause.occurredAt ?? clock();
  const placementOptions = await network.placementOptions(planToPlace(inboundPlanId, found.plan, at));
  const command = { type: 'OfferPlacementOptions', placementOptions, source: network.source } as const;
  return commands.handle(planAggregate, inboundPlanId, command, cause, { ...options, asked });
}
