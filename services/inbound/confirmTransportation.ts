import { planAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';
import { selectionsFor, type Transportation } from '#services/inbound/selections';
import { loadPlan, type PlanHandled, type Workflow } from '#services/inbound/workflow';

/** Confirms transportation for every shipment of a plan, and with it accepts the partnered carrier's charges. */
export async function confirmTransportation(
  workflow: Workflow,
  inboundPlanId: string,
  transportation: Transportation,
  cause: Cause,
  options: HandleOptions = {},
): Promise<PlanHandled> {
  const { commands, clock } = workflow;
  const asked = { type: 'ConfirmTransportation', ...transportation } as const;
  const first = await commands.findFirstAnswer(planAggregate, inboundPlanId, cause.commandId, asked);
  if (first !== undefined) return first;

  const found = await loadPlan(workflow, inboundPlanId, 'ConfirmTransportation');
  if ('refused' in found) return found.refused;
  const at = cause.occurredAt ?? clock();
  const chosen = await selectionsFor(workflow, found.plan, transportation, at);
  if ('refusal' in chosen) return { accepted: false, refusal: chosen.refusal };
  const { shippingMode, shippingSolution } = transportation;
  const command = { type: 'ConfirmTransportation', shippingMode, shippingSolution, ...chosen } as const;
  return commands.handle(planAggregate, inboundPlanId, command, cause, { ...options, asked });
}
