import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import { allows, notPossibleNow, type ShipmentDecision } from '#domain/inbound/shipment/refusals';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import type { Instant } from '#domain/values/instant';

/** Abandons a confirmed shipment that did not ship in time (rule 13, unverified). Records nothing if it has moved on. */
export function abandon(
  command: CommandOf<'AbandonShipment'>,
  state: Shipment,
  now: Instant,
): ShipmentDecision {
  if (state.journey === 'working') return notPossibleNow(state, command);
  if (!allows(state, 'ShipmentAbandoned')) return accept();
  const { abandonedFrom } = state;
  if (now < abandonedFrom) return refuse({ reason: 'not-abandoned-yet', abandonedFrom });
  return accept({ type: 'ShipmentAbandoned', since: abandonedFrom });
}
