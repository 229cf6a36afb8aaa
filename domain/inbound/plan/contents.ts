import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inbound/plan/commands';
import { contentProblems, creationProblems } from '#domain/inbound/plan/creationProblems';
import type { PlanEvent } from '#domain/inbound/plan/events';
import { labelProblems } from '#domain/inbound/plan/labelProblems';
import { withdrawOffer } from '#domain/inbound/plan/offer';
import { allows, notPossibleNow, type PlanDecision } from '#domain/inbound/plan/refusals';
import { casePackedBoxes, evolvePlan, type Plan, type PlanState } from '#domain/inbound/plan/state';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { isSameContent } from '#domain/values/isSameContent';

export function create(
  command: CommandOf<'CreateInboundPlan'>,
  state: PlanState,
  circumstances: NetworkCircumstances,
): PlanDecision {
  if (!allows(state, 'InboundPlanCreated')) return notPossibleNow(state, command);
  const problems = creationProblems(command, circumstances);
  if (problems.length > 0) return refuse({ reason: 'creation-refused', problems });
  const { shipTo: _, shipmentLabels: __, ...plan } = command;
  return accept({ ...plan, type: 'InboundPlanCreated' });
}

/** New items and, with them, the only boxes: packing groups are formed anew. */
export function changeItems(
  command: CommandOf<'ChangePlanItems'>,
  plan: Plan,
  circumstances: NetworkCircumstances,
): PlanDecision {
  const endFacts = withdrawOffer(plan, 'items-changed', circumstances.now);
  const { items, boxes } = command;
  if (!allows(endFacts.reduce(evolvePlan, plan), 'PlanItemsChanged')) return notPossibleNow(plan, command);
  if (isSameContent(items, plan.items) && isSameContent(boxes, casePackedBoxes(plan))) return accept();
  const problems = contentProblems(command, plan.marketplace, circumstances);
  if (problems.length > 0) return refuse({ reason: 'creation-refused', problems });
  return accept<PlanEvent>(...endFacts, { type: 'PlanItemsChanged', items, boxes });
}

export function identifyItems(command: CommandOf<'IdentifyItems'>, plan: Plan): PlanDecision {
  if (!allows(plan, 'ItemsIdentified')) return notPossibleNow(plan, command);
  const mskus = new Set(plan.items.map(({ msku }) => msku));
  const unknownItem = command.items.find(({ msku }) => !mskus.has(msku));
  if (unknownItem !== undefined) return refuse({ reason: 'unknown-sku', msku: unknownItem.msku });

  const event = { type: 'ItemsIdentified', items: command.items } as const;
  const { items } = evolvePlan(plan, event);
  if (isSameContent(items, plan.items)) return accept();
  const problems = labelProblems(items);
  return problems.length > 0 ? refuse({ reason: 'creation-refused', problems }) : accept(event);
}
