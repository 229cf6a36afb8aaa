import { type Decision, refuse } from '#domain/aggregate/decision';
import type { ShipmentCommand, ShipmentRefusal } from '#domain/inbound/shipment/commands';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { journeyLifecycle } from '#domain/inbound/shipment/lifecycle';
import type { ShipmentState } from '#domain/inbound/shipment/state';

export type ShipmentDecision = Decision<ShipmentEvent, ShipmentRefusal>;

/** Whether a fact can come next in the journey. */
export const allows = ({ journey }: ShipmentState, fact: ShipmentEvent['type']): boolean =>
  journeyLifecycle.knows(fact) && journeyLifecycle.after(journey, fact) !== undefined;

export const notPossibleNow = ({ journey }: ShipmentState, { type }: ShipmentCommand): ShipmentDecision =>
  refuse({ reason: 'not-possible-now', status: journey, command: type });
