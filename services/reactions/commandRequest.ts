import type { SkuCommand } from '#domain/catalog/sku/commands';
import type { DisputeCommand } from '#domain/disputes/dispute/commands';
import type { PlanCommand } from '#domain/inbound/plan/commands';
import type { ShipmentCommand } from '#domain/inbound/shipment/commands';
import type { Instant } from '#domain/values/instant';

/** A command that a policy asks for. */
export type CommandRequest = PlanRequest | ShipmentRequest | SkuRequest | DisputeRequest;

interface PlanRequest extends Requested {
  readonly category: 'plan';
  readonly command: PlanCommand;
}

interface ShipmentRequest extends Requested {
  readonly category: 'shipment';
  readonly command: ShipmentCommand;
}

interface SkuRequest extends Requested {
  readonly category: 'sku';
  readonly command: SkuCommand;
}

interface DisputeRequest extends Requested {
  readonly category: 'dispute';
  readonly command: DisputeCommand;
}

interface Requested {
  readonly id: string;
  /** The instant of the fact that is answered, or the deadline itself; never when a policy ran. */
  readonly occurredAt: Instant;
}
