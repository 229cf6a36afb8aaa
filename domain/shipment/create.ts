import { accept, type Circumstances } from '#domain/decision';
import { days, plus } from '#domain/instant';
import { daysToShip } from '#domain/policies/abandonment';
import type { Asked } from '#domain/shipment/commands';
import type { ShipmentDecision } from '#domain/shipment/possible';

export function create(
  { type: _, ...command }: Asked<'CreateShipment'>,
  { now, policies }: Circumstances,
): ShipmentDecision {
  const { sourceAddress, marketplace } = command;
  const limit = daysToShip(sourceAddress.countryCode, marketplace, policies.abandonment.rule);
  return accept({ type: 'ShipmentCreated', ...command, abandonedFrom: plus(now, days(limit)) });
}
