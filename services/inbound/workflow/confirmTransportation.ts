import { planAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';
import { selectionsFor, type Transportation } from '#services/inbound/workflow/selections';
import { loadPlan, type PlanCommandOutcome, type Workflow } from '#services/inbound/workflow/workflow';

/** Confirms transportation for every shipment of a plan, and with it accepts the partnered carrier's charges. */
export async function confirmTransportation(
  workflow: Workflow,
  inboundPlanId: string,
  transportation: Transportation,
  cause: Cause,
  options: HandleOptions = {},
): Promise<PlanCommandOutcome> {
  const { commands, clock } = workflow;
  const requestedCommand = { type: 'ConfirmTransportation', ...transportation } as const;
  const firstAnswer = await commands.findFirstAnswer(
    planAggregate,
    inboundPlanId,
    cause.commandId,
    requestedCommand,
  );
  if (firstAnswer !== undefined) return firstAnswer;

  const lookup = await loadPlan(workflow, inboundPlanId, 'ConfirmTransportation');
  if ('refusal' in lookup) return lookup.refusal;
  const at = cause.occurredAt ?? clock();
  const selection = await selectionsFor(workflow, lookup.plan, transportation, at);
  if ('refusal' in selection) return { accepted: false, refusal: selection.refusal };
  const { shippingMode, shippingSolution } = transportation;
  const command = { type: 'ConfirmTransportation', shippingMode, shippingSolution, ...selection } as const;
  return commands.handle(planAggregate, inboundPlanId, command, cause, { ...options, requestedCommand });
}
