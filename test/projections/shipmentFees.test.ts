import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feesAt } from '#domain/fees/shipmentFees/feesAt';
import { feeTotals } from '#domain/fees/shipmentFees/feeTotals';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { type Duration, type Instant, plus } from '#domain/values/instant';
import { isSame, money } from '#domain/values/money';
import { shipmentFees } from '#projections/shipmentFees';
import * as plan from '#test/domain/inbound/plan/facts';
import * as facts from '#test/domain/inbound/shipment/facts';
import { planFact, project, type StreamFact, shipmentFact } from '#test/projections/project';

const acceptedAt = facts.at('2026-03-02T12:00:00.000Z');
const deadline = facts.at('2026-03-03T12:00:00.000Z');
const oneMillisecondBefore = plus(deadline, -1 as Duration);
const on = (at: Instant, event: ShipmentEvent) => shipmentFact('sh1', at, event);

const confirmed = [
  planFact('wf-1', acceptedAt, plan.offered),
  on(acceptedAt, facts.created()),
  on(acceptedAt, facts.confirmed()),
  on(acceptedAt, facts.chargeAccepted()),
];
const replacedBy = (amount: string, replaced: string): ShipmentEvent => ({
  type: 'CarrierChargeReplaced',
  charge: money(amount, 'USD'),
  replaced: money(replaced, 'USD'),
});

function ledger(happened: readonly StreamFact[]) {
  const fees = project(shipmentFees, ...happened).get('sh1')?.fees;
  if (fees === undefined) throw new Error('no fees of this shipment');
  return fees;
}
const fees = (happened: readonly StreamFact[], at: Instant) => feesAt(ledger(happened), at);
const charges = (happened: readonly StreamFact[], at: Instant) =>
  fees(happened, at).filter(({ kind }) => kind === 'charge');
const totals = (happened: readonly StreamFact[], at: Instant) => feeTotals(fees(happened, at));

describe('the fee ledger', () => {
  it('keeps estimates and charges apart, each with the event that it comes from', () => {
    expect(fees(confirmed, acceptedAt)).toMatchObject([
      { kind: 'estimate', feeType: 'FBAInboundTransportationFee', amount: facts.charge, positions: ['2'] },
      { kind: 'estimate', feeType: 'FBAInboundPlacementServiceFee', state: 'estimated', positions: ['2'] },
      { kind: 'charge', feeType: 'FBAInboundTransportationFee', amount: facts.charge, positions: ['3'] },
    ]);
    expect(totals(confirmed, acceptedAt)).toEqual({
      estimates: [money('67', 'USD')],
      pending: [facts.charge],
      posted: [],
      unknown: 0,
    });
  });

  it('names who made the offers', () => {
    expect(ledger(confirmed).source).toBe('simulation (seed 7)');
  });

  it('has nothing before the confirmation', () => {
    expect(fees(confirmed, plus(acceptedAt, -1 as Duration))).toEqual([]);
  });

  it.each([
    ['pending', oneMillisecondBefore],
    ['posted', deadline],
    ['posted', plus(deadline, 1 as Duration)],
  ])('says a charge is %s at %s, by time alone', (state, at) => {
    expect(charges(confirmed, at)).toMatchObject([{ state }]);
    expect(charges([...confirmed, on(deadline, facts.windowClosed())], at)).toMatchObject([{ state }]);
  });

  it('posts a charge on the day in the marketplace on which its window ends', () => {
    expect(charges(confirmed, deadline)).toMatchObject([{ day: '2026-03-03' }]);
  });

  it('says a charge is voided from the cancellation on, though its deadline passes', () => {
    const cancelled = [
      ...confirmed,
      on(oneMillisecondBefore, facts.cancelled()),
      on(oneMillisecondBefore, facts.chargeVoided),
    ];
    expect(charges(cancelled, plus(oneMillisecondBefore, -1 as Duration))).toMatchObject([
      { state: 'pending' },
    ]);
    for (const at of [oneMillisecondBefore, deadline])
      expect(charges(cancelled, at)).toMatchObject([{ state: 'voided', positions: ['3', '5'] }]);
    expect(totals(cancelled, deadline)).toEqual({ estimates: [], pending: [], posted: [], unknown: 0 });
  });

  it('keeps the charge of a shipment that is cancelled after its window, and withdraws the estimates', () => {
    const cancelled = [...confirmed, on(deadline, facts.windowClosed()), on(deadline, facts.cancelled())];
    expect(totals(cancelled, deadline)).toMatchObject({ estimates: [], posted: [facts.charge] });
  });

  it('replaces a charge by a reversal and a new line, unverified, and does not reopen the window', () => {
    const replaced = [...confirmed, on(oneMillisecondBefore, replacedBy('31.75', '28.50'))];
    expect(charges(replaced, oneMillisecondBefore)).toMatchObject([
      { amount: facts.charge, unverified: false },
      { amount: money('-28.5', 'USD'), unverified: true },
      { amount: money('31.75', 'USD'), unverified: true },
    ]);
    expect(totals(replaced, deadline)).toMatchObject({ pending: [], posted: [money('31.75', 'USD')] });
  });

  it('posts a replacement after the window at once', () => {
    const later = facts.at('2026-03-09T12:00:00.000Z');
    const replaced = [...confirmed, on(later, replacedBy('31.75', '28.50'))];
    expect(charges(replaced, later).map(({ day }) => day)).toEqual([
      '2026-03-03',
      '2026-03-09',
      '2026-03-09',
    ]);
  });

  it('knows no amount of an adopted shipment, and never says 0', () => {
    expect(totals([on(acceptedAt, facts.adopted())], deadline)).toEqual({
      estimates: [],
      pending: [],
      posted: [],
      unknown: 4,
    });
  });

  it('knows the charge of an adopted shipment once somebody says it', () => {
    const told = [on(acceptedAt, facts.adopted()), on(acceptedAt, facts.chargeAccepted())];
    expect(charges(told, deadline)).toMatchObject([{ amount: facts.charge, state: 'posted' }]);
  });

  it('posts a charge told at adoption on the day its window ended, before the adoption', () => {
    const later = facts.at('2026-03-20T12:00:00.000Z');
    const told = [on(later, facts.adopted()), on(later, facts.chargeAccepted())];
    expect(charges(told, later)).toMatchObject([{ state: 'posted', day: '2026-03-03' }]);
  });

  it('expects no carrier charge of an adopted shipment with a carrier of its own', () => {
    const own = on(acceptedAt, facts.adopted({ shippingSolution: 'USE_YOUR_OWN_CARRIER' }));
    expect(charges([own], deadline)).toEqual([]);
  });

  it('adds up to the last accepted charge, to the cent, however often it was replaced', () => {
    const cents = fc.integer({ min: 1, max: 9_999_999 }).map((each) => (each / 100).toFixed(2));
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 10 }), (amounts) => {
        const chain = ['28.50', ...amounts];
        const replacements = amounts.map((amount, index) =>
          on(deadline, replacedBy(amount, chain[index] ?? '')),
        );
        const [posted] = totals([...confirmed, ...replacements], deadline).posted;
        expect(posted && isSame(posted, money(chain.at(-1) ?? '', 'USD'))).toBe(true);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
