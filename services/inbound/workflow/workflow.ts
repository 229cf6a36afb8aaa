import type { PlanCommand, PlanRefusal } from '#domain/inbound/plan/commands';
import type { PlanEvent } from '#domain/inbound/plan/events';
import type { Plan } from '#domain/inbound/plan/state';
import type { ShippingMode, ShippingSolution } from '#domain/values/transportation';
import { type NetworkCommandHandler, planAggregate } from '#services/aggregates';
import type { CommandOutcome } from '#services/engine/handling/commandOutcome';
import type { Clock } from '#services/engine/ports/clock';
import type { EventStore } from '#services/engine/ports/eventStore';
import type { FulfillmentNetwork } from '#services/ports/fulfillmentNetwork';

/** What the steps of Send to Amazon need: our commands, and Amazon's decisions. */
export interface Workflow {
  readonly commands: NetworkCommandHandler;
  readonly network: FulfillmentNetwork;
  readonly clock: Clock;
  /** To read back what a shipment was created with. */
  readonly store: Pick<EventStore, 'read'>;
}

/** Why a step was refused before its command reached the plan. */
export type WorkflowRefusal =
  | {
      readonly reason: 'transportation-not-offered';
      readonly shippingMode: ShippingMode;
      readonly shippingSolution: ShippingSolution;
      readonly shipmentIds: readonly string[];
    }
  | {
      readonly reason: 'nothing-to-cancel';
      readonly shipments: readonly { readonly shipmentId: string; readonly journey: string }[];
    };

export type PlanCommandOutcome = CommandOutcome<PlanEvent, PlanRefusal | WorkflowRefusal>;

/** Loads the plan for a step that needs it to make its command; a refusal where there is no plan. */
export async function loadPlan(
  { commands }: Pick<Workflow, 'commands'>,
  inboundPlanId: string,
  command: PlanCommand['type'],
): Promise<{ readonly plan: Plan } | { readonly refusal: PlanCommandOutcome }> {
  const { state } = await commands.load(planAggregate, inboundPlanId);
  return state.status === 'none'
    ? { refusal: { accepted: false, refusal: { reason: 'not-possible-now', status: 'none', command } } }
    : { plan: state };
}
