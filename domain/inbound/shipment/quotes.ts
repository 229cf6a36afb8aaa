import { accept, refuse } from '#domain/aggregate/decision';
import { isCarrierChargeUnknown, windowEndFacts } from '#domain/inbound/shipment/carrierCharge';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { carrierChargeLifecycle } from '#domain/inbound/shipment/lifecycle';
import { notPossibleNow, type ShipmentDecision } from '#domain/inbound/shipment/refusals';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { plus } from '#domain/values/instant';
import { isSame, type Money } from '#domain/values/money';

/** The fact of a quote that came with a change, unless the same quote is open already. */
export const quoteFacts = (
  quote: Money | undefined,
  cause: 'pallets' | 'quantity',
  { openQuote }: Shipment,
): readonly ShipmentEvent[] =>
  quote === undefined || (openQuote !== undefined && isSame(openQuote, quote))
    ? []
    : [{ type: 'QuoteOffered', quote, cause }];

/** The first charge opens the window; a later one replaces it and leaves the window as it was (rule 8, unverified). */
export function acceptQuote(
  command: CommandOf<'AcceptQuote'>,
  state: Shipment,
  { now, policies }: NetworkCircumstances,
): ShipmentDecision {
  const { openQuote: charge, carrierCharge: replaced, shippingMode } = state;
  if (!canAnswer(state)) return notPossibleNow(state, command);
  if (charge === undefined) return refuse({ reason: 'no-open-quote' });
  if (replaced !== undefined)
    return accept(...windowEndFacts(state, now), { type: 'CarrierChargeReplaced', charge, replaced });
  // Whether an unknown charge can still be voided would stay unknown under the new one.
  if (shippingMode === undefined || isCarrierChargeUnknown(state))
    return refuse({ reason: 'charge-incomplete', missing: ['charge', 'acceptedAt'] });
  const voidableUntil = plus(now, policies.cancellationWindow.rule[shippingMode]);
  return accept({ type: 'CarrierChargeAccepted', charge, voidableUntil });
}

export function declineQuote(command: CommandOf<'DeclineQuote'>, state: Shipment): ShipmentDecision {
  const { openQuote: quote } = state;
  if (!canAnswer(state)) return notPossibleNow(state, command);
  return quote === undefined ? refuse({ reason: 'no-open-quote' }) : accept({ type: 'QuoteDeclined', quote });
}

/** Before transportation is confirmed a quote belongs to its option, and after the end there is nothing left to pay. */
const canAnswer = ({ journey, charge }: Shipment): boolean =>
  !['working', 'closed', 'cancelled', 'deleted'].includes(journey) &&
  carrierChargeLifecycle.after(charge, 'QuoteDeclined') !== undefined;
