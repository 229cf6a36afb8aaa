import { evolvePlan } from '#domain/inbound/plan/state';
import { planAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';
import { selectionsFor, type Transportation } from '#services/inbound/selections';
import { loadPlan, type PlanHandled, type Workflow } from '#services/inbound/workflow';

/** Seller Central's one click: confirms a placement and its transportation together. */
export async function acceptAndConfirm(
  workflow: Workflow,
  inboundPlanId: string,
  placementOptionId: string,
  transportation: Transportation,
  cause: Cause,
  options: HandleOptions = {},
): Promise<PlanHandled> {
  const { commands, clock } = workflow;
  const asked = { type: 'AcceptAndConfirm', placementOptionId, ...transportation } as const;
  const first = await commands.findFirstAnswer(planAggregate, inboundPlanId, cause.commandId, asked);
  if (first !== undefined) return first;

  const found = await loadPlan(workflow, inboundPlanId, 'AcceptAndConfirm');
  if ('refused' in found) return found.refused;

  const placement = { type: 'ConfirmPlacement', placementOptionId } as const;
  const trial = { ...cause, commandId: `${cause.commandId}/trial` };
  const placed = await commands.handle(planAggregate, inboundPlanId, placement, trial, { dryRun: true });
  if (!placed.accepted) return placed;
  const plan = placed.events.reduce((before, { event }) => evolvePlan(before, event), found.plan);

  const chosen = await selectionsFor(workflow, plan, transportation, cause.occurredAt ?? clock());
  if ('refusal' in chosen) return { accepted: false, refusal: chosen.refusal };
  const { shippingMode, shippingSolution } = transportation;
  const command = {
    type: 'AcceptAndConfirm',
    placementOptionId,
    shippingMode,
    shippingSolution,
    ...chosen,
  } as const;
  return commands.handle(planAggregate, inboundPlanId, command, cause, { ...options, asked });
}
