import { createMachine } from 'xstate';
import { compileLifecycle } from '#domain/aggregate/lifecycle';
import type { LedgerEvent } from '#domain/inventory/amazonLedger/events';

const statuses = ['none', 'reported'] as const;
export type LedgerStatus = (typeof statuses)[number];

const told = { LedgerDayReported: 'reported', LedgerBalancesReported: 'reported' } as const;

/** Amazon's ledger of a SKU goes on for as long as it is reported. */
export const ledgerMachine = createMachine({
  id: 'ledger',
  initial: 'none',
  states: { none: { on: told }, reported: { on: told } },
});

export const ledgerLifecycle = compileLifecycle(ledgerMachine, {
  statuses,
  facts: ['LedgerDayReported', 'LedgerBalancesReported'] satisfies LedgerEvent['type'][],
});
