import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import { allows, notPossibleNow, type ShipmentDecision } from '#domain/inbound/shipment/refusals';
import { shipDateRefusal } from '#domain/inbound/shipment/shipDate';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import { daysToShip } from '#domain/policies/abandonment';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { days, plus } from '#domain/values/instant';
import { isSameContent } from '#domain/values/isSameContent';

export function rename(command: CommandOf<'RenameShipment'>, state: Shipment): ShipmentDecision {
  const { name } = command;
  if (!allows(state, 'ShipmentRenamed')) return notPossibleNow(state, command);
  return name === state.name ? accept() : accept({ type: 'ShipmentRenamed', name });
}

export function changeShipDate(
  command: CommandOf<'ChangeShipDate'>,
  state: Shipment,
  { now }: NetworkCircumstances,
): ShipmentDecision {
  const { shipDate } = command;
  if (!allows(state, 'ShipDateChanged')) return notPossibleNow(state, command);
  if (shipDate === state.shipDate) return accept();
  const refusal = shipDateRefusal(shipDate, state, now);
  return refusal === undefined ? accept({ type: 'ShipDateChanged', shipDate }) : refuse(refusal);
}

/** Until transportation is confirmed (rule 31): the carrier's quote was for that address. The days to ship are the new country's. */
export function changeSourceAddress(
  command: CommandOf<'ChangeSourceAddress'>,
  state: Shipment,
  { policies }: NetworkCircumstances,
): ShipmentDecision {
  const { sourceAddress } = command;
  if (!allows(state, 'SourceAddressChanged')) return refuse({ reason: 'ship-from-frozen' });
  if (isSameContent(sourceAddress, state.sourceAddress)) return accept();
  const daysFrom = (country: string | undefined) =>
    daysToShip(country, state.marketplace, policies.abandonment.rule);
  const longer = daysFrom(sourceAddress.countryCode) - daysFrom(state.sourceAddress?.countryCode);
  return accept({
    type: 'SourceAddressChanged',
    sourceAddress,
    abandonedFrom: plus(state.abandonedFrom, days(longer)),
  });
}
