import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { quoteFacts } from '#domain/inbound/shipment/quotes';
import { allows, notPossibleNow, type ShipmentDecision } from '#domain/inbound/shipment/refusals';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';
import { editableRange } from '#domain/policies/quantityEdit';

/** Never another SKU (rule 31), and within the edit limit of what was first confirmed (rule 32, unverified). */
export function changeQuantity(
  command: CommandOf<'ChangeItemQuantity'>,
  state: Shipment,
  { policies }: NetworkCircumstances,
): ShipmentDecision {
  const { msku, quantity, quote } = command;
  if (!allows(state, 'ItemQuantityChanged')) return notPossibleNow(state, command);
  const was = state.promised.get(msku);
  const firstConfirmed = state.firstConfirmed.get(msku);
  if (was === undefined || firstConfirmed === undefined)
    return refuse({ reason: 'new-sku', msku, known: [...state.promised.keys()] });
  const { from, to } = editableRange(firstConfirmed, policies.quantityEdit.rule);
  if (quantity < from || quantity > to)
    return refuse({ reason: 'quantity-beyond-limit', msku, firstConfirmed, from, to, asked: quantity });
  if (quote !== undefined && state.shippingSolution === 'USE_YOUR_OWN_CARRIER')
    return refuse({ reason: 'own-carrier-has-no-quote' });
  const quantityFacts: readonly ShipmentEvent[] =
    quantity === was ? [] : [{ type: 'ItemQuantityChanged', msku, quantity, was }];
  return accept(...quantityFacts, ...quoteFacts(quote, 'quantity', state));
}
