import { accept } from '#domain/aggregate/decision';
import type { CommandOf, PlanCommand } from '#domain/inbound/plan/commands';
import { confirmPlacement } from '#domain/inbound/plan/confirmPlacement';
import { confirmTransportation } from '#domain/inbound/plan/confirmTransportation';
import { changeItems, create, identifyItems } from '#domain/inbound/plan/contents';
import { expirePlacement, offerPlacement } from '#domain/inbound/plan/offerPlacement';
import { formPackingGroups, setPackingInformation } from '#domain/inbound/plan/packing';
import { allows, notPossibleNow, type PlanDecision } from '#domain/inbound/plan/refusals';
import { evolvePlan, type Plan, type PlanState, shipmentsOf } from '#domain/inbound/plan/state';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';

export function decide(
  command: PlanCommand,
  state: PlanState,
  circumstances: NetworkCircumstances,
): PlanDecision {
  if (command.type === 'CreateInboundPlan') return create(command, state, circumstances);
  if (state.status === 'none') return notPossibleNow(state, command);

  switch (command.type) {
    case 'RenameInboundPlan':
      return rename(command, state);
    case 'ChangePlanItems':
      return changeItems(command, state, circumstances);
    case 'IdentifyItems':
      return identifyItems(command, state);
    case 'FormPackingGroups':
      return formPackingGroups(command, state, circumstances);
    case 'SetPackingInformation':
      return setPackingInformation(command, state, circumstances);
    case 'OfferPlacementOptions':
      return offerPlacement(command, state, circumstances);
    case 'ExpirePlacementOptions':
      return expirePlacement(command, state, circumstances);
    case 'ConfirmPlacement':
      return confirmPlacement(command, state, circumstances);
    case 'ConfirmTransportation':
      return confirmTransportation(command, state, circumstances);
    case 'AcceptAndConfirm':
      return acceptAndConfirm(command, state, circumstances);
    case 'CancelInboundPlan':
      return cancel(state);
  }
}

/** Seller Central's one click. Its shipments are those of the option it confirms. */
function acceptAndConfirm(
  command: CommandOf<'AcceptAndConfirm'>,
  plan: Plan,
  circumstances: NetworkCircumstances,
): PlanDecision {
  const placement = confirmPlacement(command, plan, circumstances);
  if (!placement.accepted) return placement;
  const planWithPlacement = placement.events.reduce(evolvePlan, plan);
  const transportation = confirmTransportation(command, planWithPlacement, circumstances);
  if (!transportation.accepted) return transportation;
  return accept(...placement.events, ...transportation.events);
}

function rename(command: CommandOf<'RenameInboundPlan'>, plan: Plan): PlanDecision {
  if (!allows(plan, 'InboundPlanRenamed')) return notPossibleNow(plan, command);
  const { name } = command;
  return name === plan.name ? accept() : accept({ type: 'InboundPlanRenamed', name });
}

const cancel = (plan: Plan): PlanDecision =>
  allows(plan, 'InboundPlanCancelled')
    ? accept({
        type: 'InboundPlanCancelled',
        shipmentIds: shipmentsOf(plan).map(({ shipmentId }) => shipmentId),
      })
    : accept();
