import { describe, it } from 'vitest';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { money } from '#domain/values/money';
import {
  acceptQuote,
  cancel,
  changeQuantity,
  declineQuote,
  setPallets,
} from '#test/domain/inbound/shipment/commands';
import {
  adopted,
  at,
  cancelled,
  charge,
  chargeAccepted,
  confirmed,
  created,
  windowClosed,
} from '#test/domain/inbound/shipment/facts';
import { given } from '#test/domain/inbound/shipment/shipmentSpecification';

const quote = money('212.40', 'USD');
const newQuote = money('230.00', 'USD');
const { pallets } = setPallets();

const freight = [created(), confirmed({ shippingMode: 'FREIGHT_LTL', carrier: 'Estes' })];
const palletsSet: ShipmentEvent = { type: 'PalletsSet', pallets };
const offered = (amount = quote): ShipmentEvent => ({
  type: 'QuoteOffered',
  quote: amount,
  cause: 'pallets',
});
const voidableUntil = at('2026-03-02T13:00:00.000Z');
const accepted = chargeAccepted({ charge: quote, voidableUntil });

describe('the quote of a partnered carrier', () => {
  it('comes with the pallets', () => {
    given(...freight)
      .when(setPallets({ quote }))
      .records(palletsSet, offered());
  });

  it('comes with a changed quantity', () => {
    given(created(), confirmed(), chargeAccepted())
      .when(changeQuantity('MUG-RED', 44, { quote: newQuote }))
      .records(
        { type: 'ItemQuantityChanged', msku: 'MUG-RED', quantity: 44, was: 40 },
        { type: 'QuoteOffered', quote: newQuote, cause: 'quantity' },
      );
  });

  it('is no news where it is open already, however its amount is written', () => {
    given(...freight, palletsSet, offered())
      .when(setPallets({ quote: money('212.4', 'USD') }))
      .records();
  });

  it('opens the window with its first acceptance', () => {
    given(...freight, palletsSet, offered())
      .when(acceptQuote)
      .records(accepted);
  });

  it('replaces the charge with a later acceptance, and leaves the window as it was', () => {
    const replaced: ShipmentEvent = { type: 'CarrierChargeReplaced', charge: newQuote, replaced: quote };
    given(...freight, offered(), accepted, offered(newQuote))
      .when(acceptQuote)
      .records(replaced);
    given(...freight, offered(), accepted, offered(newQuote), replaced)
      .at(at('2026-03-02T13:00:00.000Z'))
      .when(cancel)
      .records(
        windowClosed({ charge: newQuote, closedAt: voidableUntil }),
        cancelled({ money: { charge: 'kept', ...newQuote } }),
      );
  });

  it('replaces the charge after the window, whose end with the old charge is recorded first', () => {
    given(...freight, offered(), accepted, offered(newQuote))
      .at(at('2026-03-02T15:00:00.000Z'))
      .when(acceptQuote)
      .records(windowClosed({ charge: quote, closedAt: voidableUntil }), {
        type: 'CarrierChargeReplaced',
        charge: newQuote,
        replaced: quote,
      });
  });

  it('replaces a charge that is posted', () => {
    const closed = windowClosed({ charge: quote, closedAt: voidableUntil });
    given(...freight, offered(), accepted, closed, offered(newQuote))
      .at(at('2026-03-02T15:00:00.000Z'))
      .when(acceptQuote)
      .records({ type: 'CarrierChargeReplaced', charge: newQuote, replaced: quote });
  });

  it('can be declined, and leaves the charge as it was', () => {
    const declined: ShipmentEvent = { type: 'QuoteDeclined', quote: newQuote };
    given(...freight, offered(), accepted, offered(newQuote))
      .when(declineQuote)
      .records(declined);
    given(...freight, offered(), accepted, offered(newQuote), declined)
      .when(acceptQuote)
      .refuses({ reason: 'no-open-quote' });
  });

  it('is answered once', () => {
    given(...freight, offered(), accepted)
      .when(acceptQuote)
      .refuses({ reason: 'no-open-quote' });
    given(...freight)
      .when(declineQuote)
      .refuses({ reason: 'no-open-quote' });
  });

  it('does not exist with an own carrier', () => {
    const own = confirmed({ shippingMode: 'FREIGHT_LTL', shippingSolution: 'USE_YOUR_OWN_CARRIER' });
    given(created(), own).when(setPallets()).records(palletsSet);
    given(created(), own).when(setPallets({ quote })).refuses({ reason: 'own-carrier-has-no-quote' });
    given(created(), own)
      .when(changeQuantity('MUG-RED', 44, { quote }))
      .refuses({ reason: 'own-carrier-has-no-quote' });
  });

  it('cannot replace a charge that nobody named', () => {
    given(adopted({ shippingMode: 'FREIGHT_LTL' }), offered())
      .when(acceptQuote)
      .refuses({ reason: 'charge-incomplete', missing: ['charge', 'acceptedAt'] });
  });

  it('that was open when the charge was accepted with the confirmation is settled by it', () => {
    given(created(), offered(), confirmed(), chargeAccepted({ charge }))
      .when(acceptQuote)
      .refuses({ reason: 'no-open-quote' });
  });
});
