import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShipmentCommand } from '#domain/inbound/shipment/commands';
import { decide } from '#domain/inbound/shipment/decide';
import { evolve, initialShipment, type ShipmentState } from '#domain/inbound/shipment/state';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { hours, type Instant, plus } from '#domain/values/instant';
import { cancel, close, closeWindow, reportStatus } from '#test/domain/inbound/shipment/commands';
import {
  abandoned,
  at,
  cancelled,
  charge,
  chargeAccepted,
  chargeVoided,
  closed,
  confirmed,
  created,
  labelled,
  reported,
  windowClosed,
} from '#test/domain/inbound/shipment/facts';
import { given } from '#test/domain/inbound/shipment/shipmentSpecification';

const noon = at('2026-03-02T12:00:00.000Z');
const voidableUntil = plus(noon, hours(24));
const underWay = [created(), confirmed(), labelled, chargeAccepted({ voidableUntil })] as const;

interface Told {
  readonly command: ShipmentCommand;
  readonly now: Instant;
}

const tell = (state: ShipmentState, { command, now }: Told): ShipmentState => {
  const decision = decide(command, state, { now, policies: amazonPolicies });
  return decision.accepted ? decision.events.reduce(evolve, state) : state;
};

describe('news of a shipment', () => {
  it('law 1: ends in the same state and money in whatever order a cancel, polls and the end of the window are told', () => {
    const within = fc.integer({ min: 0, max: 24 * 3_600_000 - 1 });
    const poll = fc.integer({ min: 24 * 3_600_000, max: 90 * 24 * 3_600_000 });
    const news = fc.tuple(within, fc.array(poll, { maxLength: 3 })).chain(([cancelledAfter, polledAfter]) => {
      const after = (milliseconds: number) => plus(noon, milliseconds as ReturnType<typeof hours>);
      const all: readonly Told[] = [
        { command: cancel, now: after(cancelledAfter) },
        { command: closeWindow, now: voidableUntil },
        ...polledAfter.map((each) => ({ command: reportStatus('CANCELLED'), now: after(each) })),
      ];
      return fc.shuffledSubarray([...all], { minLength: all.length });
    });
    fc.assert(
      fc.property(news, (told) => {
        const { journey, charge: money } = told.reduce(tell, underWay.reduce(evolve, initialShipment));
        expect({ journey, money }).toEqual({ journey: 'cancelled', money: 'voided' });
      }),
    );
  });

  it('of a cancel inside the window voids the charge though a poll said CANCELLED before', () => {
    const kept = cancelled({ money: { charge: 'kept', ...charge } });
    given(...underWay, windowClosed({ closedAt: voidableUntil }), reported('CANCELLED'), kept)
      .at(plus(noon, hours(1)))
      .when(cancel)
      .records(chargeVoided);
  });

  it('of a second cancel changes nothing, nor does one after the window', () => {
    const kept = cancelled({ money: { charge: 'kept', ...charge } });
    const known = given(...underWay, windowClosed({ closedAt: voidableUntil }), kept);
    known.at(voidableUntil).when(cancel).records();
    given(...underWay, cancelled({ money: { charge: 'refunded', ...charge } }), chargeVoided)
      .at(plus(noon, hours(1)))
      .when(cancel)
      .records();
  });

  it('of its end can follow its confirmation: it was lost whole', () => {
    const missing = [
      { msku: 'MUG-BLUE', shipped: 100, received: 0, sellable: 0, unsellable: 0, missing: 100 },
      { msku: 'MUG-RED', shipped: 40, received: 0, sellable: 0, unsellable: 0, missing: 40 },
    ];
    given(...underWay)
      .when(reportStatus('CLOSED'))
      .records(reported('CLOSED'), closed(missing));
    given(...underWay)
      .when(close)
      .records(closed(missing));
    given(...underWay, abandoned)
      .when(close)
      .records(closed(missing));
  });

  it('of a cancel is recorded of one that counts as abandoned', () => {
    given(...underWay, abandoned)
      .at(plus(noon, hours(1)))
      .when(cancel)
      .records(cancelled({ money: { charge: 'refunded', ...charge } }), chargeVoided);
  });
});
