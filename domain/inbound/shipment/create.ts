import { accept } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import type { ShipmentDecision } from '#domain/inbound/shipment/refusals';
import { daysToShip } from '#domain/policies/abandonment';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { days, plus } from '#domain/values/instant';

export function create(
  { type: _, ...command }: CommandOf<'CreateShipment'>,
  { now, policies }: NetworkCircumstances,
): ShipmentDecision {
  const { sourceAddress, marketplace } = command;
  const limit = daysToShip(sourceAddress.countryCode, marketplace, policies.abandonment.rule);
  return accept({ type: 'ShipmentCreated', ...command, abandonedFrom: plus(now, days(limit)) });
}
