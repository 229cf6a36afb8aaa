import { accept, refuse } from '#domain/aggregate/decision';
import { boxedUnits, boxingDifferences } from '#domain/inbound/boxing';
import { assignBoxIds } from '#domain/inbound/shipment/boxIds';
import type { CommandOf, ShipmentRefusal } from '#domain/inbound/shipment/commands';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { allows, notPossibleNow, type ShipmentDecision } from '#domain/inbound/shipment/refusals';
import { shipDateRefusal } from '#domain/inbound/shipment/shipDate';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { plus } from '#domain/values/instant';
import { isSmallParcel } from '#domain/values/transportation';

/** Confirms carrier and ship date. A partnered carrier's charge opens the cancellation window (rule 6). */
export function confirm(
  command: CommandOf<'ConfirmShipment'>,
  state: Shipment,
  { now, policies }: NetworkCircumstances,
): ShipmentDecision {
  const { charge, ...confirmation } = command;
  const { shippingMode, shippingSolution } = command;
  if (command.transportationOptionId === state.transportationOptionId) return accept();
  if (!allows(state, 'ShipmentConfirmed')) return notPossibleNow(state, command);
  const dateRefusal = shipDateRefusal(command.shipDate, state, now);
  if (dateRefusal !== undefined) return refuse(dateRefusal);
  if (charge !== undefined && shippingSolution === 'USE_YOUR_OWN_CARRIER')
    return refuse({ reason: 'own-carrier-has-no-quote' });
  const boxRefusal = boxesRefusal(command, state, isSmallParcel(shippingMode));
  if (boxRefusal !== undefined) return refuse(boxRefusal);

  const boxes = assignBoxIds(state.boxes, state);
  const { abandonedFrom } = state;
  const confirmedFact = { ...confirmation, type: 'ShipmentConfirmed', boxes, abandonedFrom } as const;
  if (charge === undefined) return accept(confirmedFact);
  const voidableUntil = plus(now, policies.cancellationWindow.rule[shippingMode]);
  return accept<ShipmentEvent>(confirmedFact, { type: 'CarrierChargeAccepted', charge, voidableUntil });
}

/**
 * Refuses if the boxes do not hold the promised units, or if there are none and they are `needed`. Freight may be packed
 * later.
 */
export function boxesRefusal(
  { type }: CommandOf<'ConfirmShipment' | 'GenerateLabels'>,
  { boxes, promised }: Shipment,
  needed: boolean,
): ShipmentRefusal | undefined {
  if (boxes.length === 0) return needed ? { reason: 'boxes-needed', command: type } : undefined;
  const differences = boxingDifferences(promised, boxedUnits(boxes));
  return differences.length > 0 ? { reason: 'boxes-do-not-match', differences } : undefined;
}
