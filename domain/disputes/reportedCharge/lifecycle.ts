import { createMachine } from 'xstate';
import { compileLifecycle } from '#domain/aggregate/lifecycle';
import type { ReportedChargeEvent } from '#domain/disputes/reportedCharge/events';

const statuses = ['none', 'reported'] as const;
export type ReportedChargeStatus = (typeof statuses)[number];

/** A part has no end: Amazon can always report it again. */
export const reportedChargeMachine = createMachine({
  id: 'charge',
  initial: 'none',
  states: {
    none: { on: { ChargesReported: 'reported' } },
    reported: { on: { ChargesReported: 'reported' } },
  },
});

export const reportedChargeLifecycle = compileLifecycle(reportedChargeMachine, {
  statuses,
  facts: ['ChargesReported'] satisfies ReportedChargeEvent['type'][],
});
