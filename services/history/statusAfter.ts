import { type PlanStatus, planLifecycle } from '#domain/plan/lifecycle';
import { amazonStatus } from '#domain/shipment/amazonStatus';
import {
  type ChargeStatus,
  chargeLifecycle,
  type JourneyStatus,
  journeyLifecycle,
} from '#domain/shipment/lifecycle';
import type { AmazonStatus } from '#domain/shipment/values';
import type { LadingEvent } from '#projections/projection';

/** Where a plan or a shipment stands; of a shipment both regions, and Amazon's word for the journey. */
export type Status =
  | { readonly of: 'plan'; readonly step: PlanStatus }
  | {
      readonly of: 'shipment';
      readonly journey: JourneyStatus;
      readonly charge: ChargeStatus;
      readonly amazon: AmazonStatus;
    };

export const initialStatus = (stream: string): Status =>
  stream.startsWith('plan-')
    ? { of: 'plan', step: planLifecycle.initial }
    : shipmentStatus(journeyLifecycle.initial, chargeLifecycle.initial);

/** A fact that cannot move a status leaves it as it was. */
export function statusAfter(status: Status, { type }: LadingEvent): Status {
  if (status.of === 'plan') {
    const step = planLifecycle.knows(type) ? planLifecycle.after(status.step, type) : undefined;
    return { of: 'plan', step: step ?? status.step };
  }
  const journey = journeyLifecycle.knows(type) ? journeyLifecycle.after(status.journey, type) : undefined;
  const charge = chargeLifecycle.knows(type) ? chargeLifecycle.after(status.charge, type) : undefined;
  return shipmentStatus(journey ?? status.journey, charge ?? status.charge);
}

const shipmentStatus = (journey: JourneyStatus, charge: ChargeStatus): Status => ({
  of: 'shipment',
  journey,
  charge,
  amazon: amazonStatus[journey],
});
