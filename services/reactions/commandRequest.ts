import type { Instant } from '#domain/instant';
import type { PlanCommand } from '#domain/plan/commands';
import type { ShipmentCommand } from '#domain/shipment/commands';

/** A command that a policy asks for. */
export type CommandRequest = PlanRequest | ShipmentRequest;

interface PlanRequest extends Requested {
  readonly category: 'plan';
  readonly command: PlanCommand;
}

interface ShipmentRequest extends Requested {
  readonly category: 'shipment';
  readonly command: ShipmentCommand;
}

interface Requested {
  readonly id: string;
  /** The instant of the fact that is answered, or the deadline itself; never when a policy ran. */
  readonly occurredAt: Instant;
}
