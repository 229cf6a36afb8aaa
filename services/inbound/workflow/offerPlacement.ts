import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';
import { planStep } from '#services/inbound/workflow/planStep';
import { planToPlace } from '#services/inbound/workflow/planToPlace';
import type { PlanCommandOutcome, Workflow } from '#services/inbound/workflow/workflow';

/** Asks where the stock of a plan may go, and records the options; again, and perhaps elsewhere, after they expired. */
export const offerPlacement = (
  workflow: Workflow,
  inboundPlanId: string,
  cause: Cause,
  options: HandleOptions = {},
): Promise<PlanCommandOutcome> =>
  planStep(workflow, inboundPlanId, 'OfferPlacementOptions', cause, options, async (plan, at) => ({
    type: 'OfferPlacementOptions',
    placementOptions: await workflow.network.placementOptions(planToPlace(inboundPlanId, plan, at)),
    source: workflow.network.source,
  }));
