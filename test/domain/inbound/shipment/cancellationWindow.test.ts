import { describe, expect, it } from 'vitest';
import { cancellationMoney } from '#domain/inbound/shipment/carrierCharge';
import { evolve, initialShipment } from '#domain/inbound/shipment/state';
import type { ShippingMode } from '#domain/values/transportation';
import { cancel, closeWindow, confirm } from '#test/domain/inbound/shipment/commands';
import {
  at,
  cancelled,
  charge,
  chargeAccepted,
  chargeVoided,
  confirmed,
  created,
  inTransit,
  receivingStarted,
  shipped,
  windowClosed,
} from '#test/domain/inbound/shipment/facts';
import { given } from '#test/domain/inbound/shipment/shipmentSpecification';

const refunded = cancelled({ money: { charge: 'refunded', ...charge } });
const kept = cancelled({ money: { charge: 'kept', ...charge } });

const windows: readonly {
  readonly mode: ShippingMode;
  readonly lasts: string;
  readonly last: string;
  readonly deadline: string;
  readonly after: string;
}[] = [
  {
    mode: 'GROUND_SMALL_PARCEL',
    lasts: '24 hours',
    last: '2026-03-03T11:59:59.999Z',
    deadline: '2026-03-03T12:00:00.000Z',
    after: '2026-03-03T12:00:00.001Z',
  },
  ...(['FREIGHT_LTL', 'FREIGHT_FTL_PALLET'] as const).map((mode) => ({
    mode,
    lasts: '1 hour',
    last: '2026-03-02T12:59:59.999Z',
    deadline: '2026-03-02T13:00:00.000Z',
    after: '2026-03-02T13:00:00.001Z',
  })),
];

describe.each(windows)('the cancellation window of $mode', ({ mode, lasts, last, deadline, after }) => {
  const accepted = chargeAccepted({ voidableUntil: at(deadline) });
  const closed = windowClosed({ closedAt: at(deadline) });
  const underWay = given(created(), confirmed({ shippingMode: mode }), accepted);

  it(`opens with the acceptance of the charge, for ${lasts}`, () => {
    given(created())
      .at(at('2026-03-02T12:00:00.000Z'))
      .when(confirm({ shippingMode: mode, charge }))
      .records(confirmed({ shippingMode: mode }), accepted);
  });

  it('refunds a cancel asked a millisecond before the deadline', () => {
    underWay.at(at(last)).when(cancel).records(refunded, chargeVoided);
  });

  it('keeps the charge of a cancel asked at the deadline', () => {
    underWay.at(at(deadline)).when(cancel).records(closed, kept);
  });

  it('keeps the charge of a cancel asked a millisecond after the deadline', () => {
    underWay.at(at(after)).when(cancel).records(closed, kept);
  });

  it('refunds a cancel asked in time though the window was recorded as closed before it was worked off', () => {
    given(created(), confirmed({ shippingMode: mode }), accepted, closed)
      .at(at(last))
      .when(cancel)
      .records(refunded, chargeVoided);
  });

  it('cannot be closed a millisecond before the deadline', () => {
    underWay
      .at(at(last))
      .when(closeWindow)
      .refuses({ reason: 'window-still-open', voidableUntil: at(deadline) });
  });

  it('closes at the deadline, and says that instant whenever a policy notices', () => {
    underWay.at(at(deadline)).when(closeWindow).records(closed);
    underWay.at(at('2026-03-09T08:00:00.000Z')).when(closeWindow).records(closed);
  });
});

describe('the cancellation window', () => {
  it('is open to a shipment under way, whatever the carrier has done meanwhile', () => {
    given(created(), confirmed(), chargeAccepted(), shipped, inTransit)
      .at(at('2026-03-03T11:59:59.999Z'))
      .when(cancel)
      .records(refunded, chargeVoided);
  });

  it('does not make a cancel possible once receiving has begun', () => {
    given(created(), confirmed(), chargeAccepted(), receivingStarted)
      .when(cancel)
      .refuses({ reason: 'not-possible-now', status: 'receiving', command: 'CancelShipment' });
  });

  it('does not exist with an own carrier: cancelled free at any time', () => {
    const own = confirmed({ shippingSolution: 'USE_YOUR_OWN_CARRIER' });
    given(created(), own, shipped).at(at('2026-04-01T00:00:00.000Z')).when(cancel).records(cancelled());
  });

  it('does not exist before a charge was accepted', () => {
    given(created(), confirmed({ shippingMode: 'FREIGHT_LTL' }))
      .when(cancel)
      .records(cancelled());
  });

  it('is closed once, and voided or posted charges have none left to close', () => {
    const late = at('2026-03-04T00:00:00.000Z');
    given(created(), confirmed(), chargeAccepted(), windowClosed()).at(late).when(closeWindow).records();
    given(created(), confirmed(), chargeAccepted(), refunded, chargeVoided)
      .at(late)
      .when(closeWindow)
      .records();
    given(created()).at(late).when(closeWindow).records();
  });
});

describe('the money of a cancellation, before it is asked', () => {
  const state = [created(), confirmed(), chargeAccepted()].reduce(evolve, initialShipment);

  it('is refunded strictly before the deadline and kept from it on', () => {
    expect(cancellationMoney(state, at('2026-03-03T11:59:59.999Z'))).toEqual({
      charge: 'refunded',
      ...charge,
    });
    expect(cancellationMoney(state, at('2026-03-03T12:00:00.000Z'))).toEqual({ charge: 'kept', ...charge });
  });

  it('stays what it was once the shipment is cancelled', () => {
    const over = [refunded, chargeVoided].reduce(evolve, state);
    expect(cancellationMoney(over, at('2026-06-01T00:00:00.000Z'))).toEqual({
      charge: 'refunded',
      ...charge,
    });
  });

  it('is none of a shipment that does not exist', () => {
    expect(cancellationMoney(initialShipment, at('2026-03-03T12:00:00.000Z'))).toEqual({ charge: 'none' });
  });
});
