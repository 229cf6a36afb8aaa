import type { InboundPlan } from '#domain/fees/lines/inbound/inboundPlans';
import type { InboundSource, InboundStep } from '#domain/fees/lines/inbound/inboundSource';
import type { InboundConduct } from '#domain/fees/pricing/inboundDefect';

/**
 * What had become of a shipment at a day's end. One that was adopted had been created some time before, and may be from
 * abroad: then it is late only where it is by these, too.
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

/** On which day a step was reached by then. */
type StepDay = (step: InboundStep) => string | undefined;

/** A plan that was given up holds nothing back; a shipment that had left by then was not abandoned, whoever noticed late. */
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
