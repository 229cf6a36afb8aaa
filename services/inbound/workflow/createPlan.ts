import type { CommandOf } from '#domain/inbound/plan/commands';
import { planAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';
import { listedItems, type UnlistedItem } from '#services/inbound/workflow/listedItems';
import type { PlanCommandOutcome, Workflow } from '#services/inbound/workflow/workflow';

export type NewPlan = Omit<CommandOf<'CreateInboundPlan'>, 'type' | 'items'> & {
  readonly items: readonly UnlistedItem[];
};

/** Creates a plan. An item that comes without ASIN and FNSKU gets those of its listing. */
export async function createPlan(
  { commands, network }: Workflow,
  inboundPlanId: string,
  plan: NewPlan,
  cause: Cause,
  options: HandleOptions = {},
): Promise<PlanCommandOutcome> {
  const requestedCommand = { ...plan, type: 'CreateInboundPlan' } as const;
  const firstAnswer = await commands.findFirstAnswer(
    planAggregate,
    inboundPlanId,
    cause.commandId,
    requestedCommand,
  );
  if (firstAnswer !== undefined) return firstAnswer;

  const items = await listedItems(network, plan.items, plan.destinationMarketplace);
  const command = { ...plan, type: 'CreateInboundPlan', items } as const;
  return commands.handle(planAggregate, inboundPlanId, command, cause, { ...options, requestedCommand });
}
