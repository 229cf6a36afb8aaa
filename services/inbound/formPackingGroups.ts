import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';
import { planStep } from '#services/inbound/planStep';
import { planToPlace } from '#services/inbound/planToPlace';
import type { PlanHandled, Workflow } from '#services/inbound/workflow';

/** Asks which of the SKUs that are in no box yet may share one, and records the answer. */
export const formPackingGroups = (
  workflow: Workflow,
  inboundPlanId: string,
  cause: Cause,
  options: HandleOptions = {},
): Promise<PlanHandled> =>
  planStep(workflow, inboundPlanId, 'FormPackingGroups', cause, options, async (plan, at) => ({
    type: 'FormPackingGroups',
    packingGroups: await workflow.network.packingGroups(planToPlace(inboundPlanId, plan, at)),
    source: workflow.network.source,
  }));
