import type { PlanCommand, PlanRefusal } from '#domain/inbound/plan/commands';
import type { PlanEvent } from '#domain/inbound/plan/events';
import type { Plan } from '#domain/inbound/plan/state';
import type { ShippingMode, ShippingSolution } from '#domain/values/transportation';
import { type NetworkCommandHandler, planAggregate } from '#services/aggregates';
import type { CommandOutcome } from '#services/engine/handling/commandOutcome';
import type { Clock } from '#services/engine/ports/clock';
import type { EventStore } from '#services/engine/ports/eventStore';
import type { FulfillmentNetwork } from '#services/ports/fulfillmentNetwork';

/** What the steps of Send to Amazon stand on: commands of ours, and what Amazon decides. */
export interface Workflow {
  readonly commands: NetworkCommandHandler;
  readonly network: FulfillmentNetwork;
  readonly clock: Clock;
  /** To read back what a shipment was created with. */
  readonly store: Pick<EventStore, 'read'>;
}

/** Why a step was refused before the plan was even asked. */
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

/** The plan as it is now, for a step that has to know it before it can command; a refusal where there is none. */
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
