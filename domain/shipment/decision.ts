import { type Decision, refuse } from '#domain/decision';
import type { ShipmentCommand, ShipmentRefusal } from '#domain/shipment/commands';
import type { ShipmentEvent } from '#domain/shipment/events';
import { journeyLifecycle } from '#domain/shipment/lifecycle';
import type { ShipmentState } from '#domain/shipment/state';

export type ShipmentDecision = Decision<ShipmentEvent, ShipmentRefusal>;

/** One kind of command. */
export type Asked<Type extends ShipmentCommand['type']> = Extract<ShipmentCommand, { readonly type: Type }>;

/** Whether the journey can go on with a fact. */
export const allows = ({ journey }: ShipmentState, fact: ShipmentEvent['type']): boolean =>
  journeyLifecycle.knows(fact) && journeyLifecycle.after(journey, fact) !== undefined;

export const notNow = ({ type }: ShipmentCommand, { journey }: ShipmentState): ShipmentDecision =>
  refuse({ reason: 'not-possible-now', status: journey, command: type });
