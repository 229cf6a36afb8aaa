import { shipmentsOf } from '#domain/inbound/plan/state';
import { cancellationMoney } from '#domain/inbound/shipment/carrierCharge';
import type { CancellationMoney } from '#domain/inbound/shipment/values';
import { planAggregate, shipmentAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import type { HandleOptions } from '#services/engine/handling/commandHandler';
import { loadPlan, type PlanCommandOutcome, type Workflow } from '#services/inbound/workflow/workflow';

/** What cancelling one shipment would do. */
export interface CancellationOutlook {
  readonly shipmentId: string;
  readonly journey: string;
  /** False from receiving on: the shipment stays. */
  readonly cancellable: boolean;
  /** Of the carrier's charge, to the cent, at the time asked about. */
  readonly money: CancellationMoney;
}

/** Tries to cancel a shipment at the cause's time. Nothing is recorded. */
export async function shipmentOutlook(
  { commands, clock }: Workflow,
  shipmentId: string,
  cause: Cause,
): Promise<CancellationOutlook> {
  const { state } = await commands.load(shipmentAggregate, shipmentId);
  const trial = { ...cause, commandId: `${cause.commandId}/trial` };
  const cancel = { type: 'CancelShipment' } as const;
  const trialOutcome = await commands.handle(shipmentAggregate, shipmentId, cancel, trial, { dryRun: true });
  return {
    shipmentId,
    journey: state.journey,
    cancellable: trialOutcome.accepted,
    money: cancellationMoney(state, cause.occurredAt ?? clock()),
  };
}

/** Tries to cancel each shipment of a plan. Nothing is recorded. */
export async function planOutlook(
  workflow: Workflow,
  inboundPlanId: string,
  cause: Cause,
): Promise<readonly CancellationOutlook[]> {
  const lookup = await loadPlan(workflow, inboundPlanId, 'CancelInboundPlan');
  if ('refusal' in lookup) return [];
  return Promise.all(
    shipmentsOf(lookup.plan).map(({ shipmentId }) => shipmentOutlook(workflow, shipmentId, cause)),
  );
}

/**
 * Cancels every shipment of a plan that still can be, as the button of Send to Amazon does (rule 11).
 *
 * Refused where shipments exist and none of them can be cancelled any more.
 */
export async function cancelPlan(
  workflow: Workflow,
  inboundPlanId: string,
  cause: Cause,
  options: HandleOptions = {},
): Promise<PlanCommandOutcome> {
  const { commands } = workflow;
  const cancel = { type: 'CancelInboundPlan' } as const;
  const firstAnswer = await commands.findFirstAnswer(planAggregate, inboundPlanId, cause.commandId, cancel);
  if (firstAnswer !== undefined) return firstAnswer;

  const outlook = await planOutlook(workflow, inboundPlanId, cause);
  if (outlook.length > 0 && outlook.every(({ cancellable }) => !cancellable)) {
    const shipments = outlook.map(({ shipmentId, journey }) => ({ shipmentId, journey }));
    return { accepted: false, refusal: { reason: 'nothing-to-cancel', shipments } };
  }
  return commands.handle(planAggregate, inboundPlanId, cancel, cause, options);
}
