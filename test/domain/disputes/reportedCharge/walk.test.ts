import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReportedChargeCommand } from '#domain/disputes/reportedCharge/commands';
import { decide } from '#domain/disputes/reportedCharge/decide';
import { ReportedChargeEvent } from '#domain/disputes/reportedCharge/events';
import { reportedChargeLifecycle } from '#domain/disputes/reportedCharge/lifecycle';
import {
  evolve,
  initialReportedCharge,
  type ReportedChargeState,
} from '#domain/disputes/reportedCharge/state';
import { Coverage } from '#test/domain/coverage';

const command = fc
  .record({
    digest: fc.constantFrom('a', 'b', 'c'),
    count: fc.integer({ min: 1, max: 4 }),
    mayShrink: fc.boolean(),
  })
  .map(({ digest, count, mayShrink }) =>
    ReportedChargeCommand.parse({
      type: 'ReportCharges',
      sellerId: 'A2SELLER',
      report: 'GET_FBA_STORAGE_FEE_CHARGES_DATA',
      country: 'US',
      period: '2022-11',
      subject: 'X00MUGBLUE',
      digest: `${digest}${count}`.repeat(32),
      mayShrink,
      rows: Array.from({ length: count }, (_, number) => ({
        chargeId: `charge-${number}`,
        feeType: 'FBAStorageFee',
        kind: 'charge',
        country: 'US',
        from: '2022-11-01',
        until: '2022-12-01',
        subject: { fnsku: 'X00MUGBLUE' },
        amount: { amount: '0.39', code: 'USD' },
        reported: {},
      })),
    }),
  );
const coverage = new Coverage(ReportedChargeCommand, ReportedChargeEvent);

function step(state: ReportedChargeState, asked: ReportedChargeCommand): ReportedChargeState {
  const decision = decide(asked, state);
  if (!decision.accepted) return state;
  coverage.accepted(asked, decision.events);
  const next = decision.events.reduce((before: ReportedChargeState, event) => {
    expect(reportedChargeLifecycle.after(before.status, event.type), event.type).toBeDefined();
    expect(ReportedChargeEvent.parse(event)).toEqual(event);
    return evolve(before, event);
  }, state);
  expect(decide(asked, next), `${asked.type}, asked again`).toEqual({ accepted: true, events: [] });
  return next;
}

describe('any walk over the reports of charges', () => {
  it('records only lawful facts, in their own schema, none when asked again, and every kind', () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 5, maxLength: 20 }), (asked) => {
        asked.reduce(step, initialReportedCharge);
      }),
      { numRuns: 200, seed: 20_221_101 },
    );
    expect(coverage.missing()).toEqual([]);
  });
});
