import type { PlanCommand } from '#domain/inbound/plan/commands';
import type { Plan } from '#domain/inbound/plan/state';
import type { Instant } from '#domain/values/instant';
import { planAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';
import { loadPlan, type PlanCommandOutcome, type Workflow } from '#services/inbound/workflow/workflow';

/**
 * Runs a step whose command depends on the network's answer. The step is recognised by its type alone, so that a
 * repeat gets its first answer although the network may answer otherwise by now.
 */
export async function planStep(
  workflow: Workflow,
  inboundPlanId: string,
  type: PlanCommand['type'],
  cause: Cause,
  options: HandleOptions,
  commandFor: (plan: Plan, at: Instant) => Promise<PlanCommand>,
): Promise<PlanCommandOutcome> {
  const { commands, clock } = workflow;
  const requestedCommand = { type };
  const firstAnswer = await commands.findFirstAnswer(
    planAggregate,
    inboundPlanId,
    cause.commandId,
    requestedCommand,
  );
  if (firstAnswer !== undefined) return firstAnswer;

  const lookup = await loadPlan(workflow, inboundPlanId, type);
  if ('refusal' in lookup) return lookup.refusal;
  const command = await commandFor(lookup.plan, cause.occurredAt ?? clock());
  return commands.handle(planAggregate, inboundPlanId, command, cause, { ...options, requestedCommand });
}
