import { createMachine } from 'xstate';
import { compileLifecycle } from '#domain/aggregate/lifecycle';
import type { AmazonLedgerEvent } from '#domain/inventory/amazonLedger/events';

const statuses = ['none', 'reported'] as const;
export type AmazonLedgerStatus = (typeof statuses)[number];

const reports = { LedgerDayReported: 'reported', LedgerBalancesReported: 'reported' } as const;

/** Amazon's ledger of a SKU goes on for as long as it is reported. */
export const amazonLedgerMachine = createMachine({
  id: 'ledger',
  initial: 'none',
  states: { none: { on: reports }, reported: { on: reports } },
});

export const amazonLedgerLifecycle = compileLifecycle(amazonLedgerMachine, {
  statuses,
  facts: ['LedgerDayReported', 'LedgerBalancesReported'] satisfies AmazonLedgerEvent['type'][],
});
