import { evolvePlan } from '#domain/inbound/plan/state';
import { planAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';
import { selectionsFor, type Transportation } from '#services/inbound/workflow/selections';
import { loadPlan, type PlanCommandOutcome, type Workflow } from '#services/inbound/workflow/workflow';

/** Seller Central's one click: confirms a placement and its transportation together. */
export async function acceptAndConfirm(
  workflow: Workflow,
  inboundPlanId: string,
  placementOptionId: string,
  transportation: Transportation,
  cause: Cause,
  options: HandleOptions = {},
): Promise<PlanCommandOutcome> {
  const { commands, clock } = workflow;
  const requestedCommand = { type: 'AcceptAndConfirm', placementOptionId, ...transportation } as const;
  const firstAnswer = await commands.findFirstAnswer(
    planAggregate,
    inboundPlanId,
    cause.commandId,
    requestedCommand,
  );
  if (firstAnswer !== undefined) return firstAnswer;

  const lookup = await loadPlan(workflow, inboundPlanId, 'AcceptAndConfirm');
  if ('refusal' in lookup) return lookup.refusal;

  const placement = { type: 'ConfirmPlacement', placementOptionId } as const;
  const trial = { ...cause, commandId: `${cause.commandId}/trial` };
  const placementOutcome = await commands.handle(planAggregate, inboundPlanId, placement, trial, {
    dryRun: true,
  });
  if (!placementOutcome.accepted) return placementOutcome;
  const plan = placementOutcome.events.reduce((before, { event }) => evolvePlan(before, event), lookup.plan);

  const selection = await selectionsFor(workflow, plan, transportation, cause.occurredAt ?? clock());
  if ('refusal' in selection) return { accepted: false, refusal: selection.refusal };
  const { shippingMode, shippingSolution } = transportation;
  const command = {
    type: 'AcceptAndConfirm',
    placementOptionId,
    shippingMode,
    shippingSolution,
    ...selection,
  } as const;
  return commands.handle(planAggregate, inboundPlanId, command, cause, { ...options, requestedCommand });
}
