import type { InboundConduct } from '#domain/fees/inboundDefect';
import type { InboundPlan } from '#domain/recomputation/inboundPlans';
import type { Happening, InboundSource } from '#domain/recomputation/inboundSource';

/**
 * What had become of a shipment at a day's end. One that was adopted had been created some time before, and may be from
 * abroad: then it is late only where it is by these, too.
 */
export function inboundConductOn(
  { begun, fromAbroad = true, steps, placement }: InboundSource,
  plan: InboundPlan,
  day: string,
): InboundConduct {
  const by = (happening: Happening | undefined) =>
    happening !== undefined && happening.on <= day ? happening.on : undefined;
  const withdrawn = withdrawnAs(by(steps.deleted) ?? by(steps.cancelled), by(steps.abandoned), steps, plan);
  const arrivedOn = by(steps.arrived);
  const first = placement && plan.firstArrivedBy(day);
  return {
    createdOn: begun.on,
    fromAbroad,
    ...(withdrawn !== undefined && { withdrawn }),
    ...(arrivedOn !== undefined && { arrivedOn }),
    ...(first !== undefined && { firstOfPlanArrivedOn: first }),
    misrouted: by(steps.misrouted) !== undefined,
  };
}

/** A plan that was given up holds nothing back; a shipment that had left by then was not abandoned, whoever noticed late. */
function withdrawnAs(
  deletedOn: string | undefined,
  abandonedOn: string | undefined,
  { left }: InboundSource['steps'],
  plan: InboundPlan,
): InboundConduct['withdrawn'] {
  if (deletedOn !== undefined && !plan.isGivenUp) return 'DELETED';
  return abandonedOn !== undefined && (left === undefined || abandonedOn < left.on) ? 'ABANDONED' : undefined;
}
