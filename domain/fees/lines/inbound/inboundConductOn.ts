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
  const reached: StepDay = (step) => {
    const on = steps[step]?.on;
    return on !== undefined && on <= day ? on : undefined;
  };
  const withdrawn = withdrawalOf(reached, steps.left?.on, plan);
  const arrivedOn = reached('arrived');
  const first = placement && plan.firstArrivalDay(day);
  return {
    createdOn: begun.on,
    fromAbroad,
    ...(withdrawn !== undefined && { withdrawn }),
    ...(arrivedOn !== undefined && { arrivedOn }),
    ...(first !== undefined && { firstOfPlanArrivedOn: first }),
    misrouted: reached('misrouted') !== undefined,
  };
}

/** On which day a step was reached by then. */
type StepDay = (step: InboundStep) => string | undefined;

/** A plan that was given up holds nothing back; a shipment that had left by then was not abandoned, whoever noticed late. */
function withdrawalOf(
  reached: StepDay,
  leftOn: string | undefined,
  { isGivenUp }: InboundPlan,
): InboundConduct['withdrawn'] {
  if (!isGivenUp && reached('deleted') !== undefined) return 'DELETED';
  if (!isGivenUp && reached('cancelled') !== undefined) return 'CANCELLED';
  const abandonedOn = reached('abandoned');
  return abandonedOn !== undefined && (leftOn === undefined || abandonedOn < leftOn)
    ? 'ABANDONED'
    : undefined;
}
