import type { InboundPlan } from '#domain/fees/lines/inbound/inboundPlans';
import type { InboundSource, InboundStep } from '#domain/fees/lines/inbound/inboundSource';
import type { InboundConduct } from '#domain/fees/pricing/inboundDefect';

/**
 * The conduct of a shipment at a day's end. An adopted shipment was created earlier than recorded and may come from abroad,
 * so it counts as late only by the longer limits.
 */
export function inboundConductOn(
  { begun, fromAbroad = true, steps, placement }: InboundSource,
  plan: InboundPlan,
  day: string,
): InboundConduct {
  const stepDay: StepDay = (step) => {
    const dayOfStep = steps[step]?.on;
    return dayOfStep !== undefined && dayOfStep <= day ? dayOfStep : undefined;
  };
  const withdrawal = withdrawalOf(stepDay, steps.left?.on, plan);
  const arrivedOn = stepDay('arrived');
  const firstArrivalOfPlan = placement && plan.firstArrivalDay(day);
  return {
    createdOn: begun.on,
    fromAbroad,
    ...(withdrawal !== undefined && { withdrawn: withdrawal }),
    ...(arrivedOn !== undefined && { arrivedOn }),
    ...(firstArrivalOfPlan !== undefined && { firstOfPlanArrivedOn: firstArrivalOfPlan }),
    misrouted: stepDay('misrouted') !== undefined,
  };
}

/** The day of a step, if it happened by then. */
type StepDay = (step: InboundStep) => string | undefined;

/** Shipments of a plan that was given up as a whole are no defect. A shipment that had left was not abandoned. */
function withdrawalOf(
  stepDay: StepDay,
  leftOn: string | undefined,
  { isGivenUp }: InboundPlan,
): InboundConduct['withdrawn'] {
  if (!isGivenUp && stepDay('deleted') !== undefined) return 'DELETED';
  if (!isGivenUp && stepDay('cancelled') !== undefined) return 'CANCELLED';
  const abandonedOn = stepDay('abandoned');
  return abandonedOn !== undefined && (leftOn === undefined || abandonedOn < leftOn)
    ? 'ABANDONED'
    : undefined;
}
