import { type Decision, refuse } from '#domain/decision';
import type { ShipmentCommand, ShipmentRefusal } from '#domain/shipment/commands';
import type { ShipmentEvent } from '#domain/shipment/events';
import { journeyLifecycle } from '#domain/shipment/lifecycle';
import type { ShipmentState } from '#domain/shipment/state';

export type ShipmentDecision = Decision<ShipmentEvent, ShipmentRefusal>;

/** Whether a fact can come next in the journey. */
export const allows = ({ journey }: ShipmentState, fact: ShipmentEvent['type']): boolean =>
  journeyLifecycle.knows(fact) && journeyLifecycle.after(journey, fact) !== undefined;

export const notPossibleNow = ({ journey }: ShipmentState, { type }: ShipmentCommand): ShipmentDecision =>
  refuse({ reason: 'not-possible-now', status: journey, command: type });
