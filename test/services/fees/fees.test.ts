import { describe, expect, it } from 'vitest';
import { type Duration, plus } from '#domain/values/instant';
import { fees } from '#services/fees/ledger/fees';
import * as plan from '#test/domain/inbound/plan/facts';
import * as facts from '#test/domain/inbound/shipment/facts';
import { planFact, shipmentFact } from '#test/projections/project';
import { queried } from '#test/services/queried';

const accepted = facts.at('2026-02-28T20:00:00.000Z');
const deadline = facts.at('2026-03-01T20:00:00.000Z');
const beforeDeadline = plus(deadline, -1 as Duration);
const voidedLate = facts.at('2026-03-04T12:00:00.000Z');

const confirmed = () =>
  queried(
    planFact('wf-1', accepted, plan.offered),
    shipmentFact('sh1', accepted, facts.created()),
    shipmentFact('sh1', accepted, facts.confirmed()),
    shipmentFact('sh1', accepted, facts.chargeAccepted({ voidableUntil: deadline })),
    shipmentFact('sh2', voidedLate, facts.adopted({ shipmentConfirmationId: 'FBA22' })),
  );
const states = async (filter: Parameters<typeof fees>[2], now = voidedLate) =>
  (await fees(await confirmed(), now, filter)).fees.map(({ kind, state }) => `${kind} ${state}`);

describe('fees', () => {
  it('come with who named the amounts, and totals that keep estimates and charges apart', async () => {
    const answer = await fees(await confirmed(), voidedLate, { shipment: 'sh1' });
    expect(answer.fees[0]).toMatchObject({ shipmentConfirmationId: 'FBA15D8F7K2L', source: plan.source });
    expect(answer.totals).toEqual({
      estimates: [{ amount: '67', code: 'USD' }],
      pending: [],
      posted: [facts.charge],
      unknown: 0,
    });
  });

  it('can be narrowed to a shipment by either of its ids', async () => {
    expect(await states({ shipment: 'FBA22' })).toEqual(await states({ shipment: 'sh2' }));
    expect(await states({ shipment: 'sh2' })).toEqual([
      'estimate unknown',
      'estimate unknown',
      'estimate unknown',
      'charge unknown',
    ]);
  });

  it('count a charge in the month in which it posts', async () => {
    expect(await states({ shipment: 'sh1', month: '2026-03' })).toEqual(['charge posted']);
    expect(await states({ shipment: 'sh1', month: '2026-02' })).toEqual([
      'estimate estimated',
      'estimate estimated',
    ]);
  });

  it.each([
    [{ asOf: beforeDeadline }, 'charge pending'],
    [{ asOf: deadline }, 'charge posted'],
    [{ asKnownAt: beforeDeadline }, 'charge pending'],
    [{ asKnownAt: beforeDeadline, asOf: deadline }, 'charge posted'],
  ])('are as of a time and as known at one: %j', async (moment, charge) => {
    expect((await states({ shipment: 'sh1', ...moment })).at(-1)).toBe(charge);
  });
});
