import { createMachine } from 'xstate';
import { compileLifecycle } from '#domain/aggregate/lifecycle';
import type { ReportedChargeEvent } from '#domain/disputes/reportedCharge/events';

const statuses = ['none', 'reported'] as const;
export type ReportedChargeStatus = (typeof statuses)[number];

/** What was charged goes on for as long as it is reported otherwise. */
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
