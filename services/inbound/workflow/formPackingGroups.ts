import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';
import { planStep } from '#services/inbound/workflow/planStep';
import { planToPlace } from '#services/inbound/workflow/planToPlace';
import type { PlanCommandOutcome, Workflow } from '#services/inbound/workflow/workflow';

/** Asks which of the SKUs that are in no box yet may share one, and records the answer. */
export const formPackingGroups = (
  workflow: Workflow,
  inboundPlanId: string,
  cause: Cause,
  options: HandleOptions = {},
): Promise<PlanCommandOutcome> =>
  planStep(workflow, inboundPlanId, 'FormPackingGroups', cause, options, async (plan, at) => ({
    type: 'FormPackingGroups',
    packingGroups: await workflow.network.packingGroups(planToPlace(inboundPlanId, plan, at)),
    source: workflow.network.source,
  }));
