import type { ShipmentCommand } from '#domain/inbound/shipment/commands';
import type { ShipmentState } from '#domain/inbound/shipment/state';
import type { NetworkPolicies } from '#domain/policies/networkPolicies';
import { type Duration, type Instant, plus } from '#domain/values/instant';

/**
 * Before when a command cannot have been given: the shipment was not there yet, or, for what moves or ends it, its
 * carrier's charge was not accepted yet. An adopted shipment is older than its first fact here.
 */
export function earliest(
  { type }: ShipmentCommand,
  state: ShipmentState,
  { beganAt, policies }: { readonly beganAt: Instant; readonly policies: NetworkPolicies },
): { readonly instant: Instant; readonly event: 'beginning' | 'carrier-charge' } | undefined {
  if (state.journey === 'none') return undefined;
  const { voidableUntil, shippingMode } = state;
  if (needConfirmation.has(type) && voidableUntil !== undefined && shippingMode !== undefined) {
    const window = policies.cancellationWindow.rule[shippingMode];
    return { instant: plus(voidableUntil, -window as Duration), event: 'carrier-charge' };
  }
  return state.adopted ? undefined : { instant: beganAt, event: 'beginning' };
}

/** What happens to no shipment whose transportation is yet to be confirmed. */
const needConfirmation: ReadonlySet<ShipmentCommand['type']> = new Set([
  'CancelShipment',
  'MarkShipped',
  'RecordMilestone',
  'RecordAppointmentRefusal',
  'RecordPickupRefusal',
  'ReportStatus',
  'ReceiveUnits',
  'ReportReceivingProblem',
  'CloseShipment',
]);
