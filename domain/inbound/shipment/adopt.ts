import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import type { ShipmentDecision } from '#domain/inbound/shipment/refusals';
import { daysToShip } from '#domain/policies/abandonment';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { days, plus } from '#domain/values/instant';

/**
 * A shipment that Seller Central has confirmed already (rule 25).
 *
 * Creation and ship-from are unknown: abandonment is counted from the adoption, as from abroad, the latest it can be.
 */
export function adopt(
  command: CommandOf<'AdoptShipment'>,
  circumstances: NetworkCircumstances,
): ShipmentDecision {
  const { type: _, charge, acceptedAt, ...shipment } = command;
  const hasCharge = charge !== undefined || acceptedAt !== undefined;
  if (hasCharge && shipment.shippingSolution === 'USE_YOUR_OWN_CARRIER')
    return refuse({ reason: 'own-carrier-has-no-quote' });
  const missing = Object.entries({ charge, acceptedAt, shippingMode: shipment.shippingMode })
    .filter(([, value]) => value === undefined)
    .map(([name]) => name);
  if (hasCharge && missing.length > 0) return refuse({ reason: 'charge-incomplete', missing });

  const { now, policies } = circumstances;
  if (acceptedAt !== undefined && acceptedAt > now)
    return refuse({ reason: 'accepted-after-adoption', acceptedAt, now });
  const adopted: ShipmentEvent = {
    type: 'ShipmentAdopted',
    ...shipment,
    ...(hasCharge && { shippingSolution: 'AMAZON_PARTNERED_CARRIER' as const }),
    abandonedFrom: plus(now, days(daysToShip(undefined, shipment.marketplace, policies.abandonment.rule))),
  };
  return accept(adopted, ...carrierChargeFacts(command, circumstances));
}

function carrierChargeFacts(
  { charge, acceptedAt, shippingMode }: CommandOf<'AdoptShipment'>,
  { now, policies }: NetworkCircumstances,
): readonly ShipmentEvent[] {
  if (charge === undefined || acceptedAt === undefined || shippingMode === undefined) return [];
  const voidableUntil = plus(acceptedAt, policies.cancellationWindow.rule[shippingMode]);
  return [
    { type: 'CarrierChargeAccepted', charge, voidableUntil },
    ...(now < voidableUntil ? [] : [{ type: 'VoidWindowClosed', charge, closedAt: voidableUntil } as const]),
  ];
}
