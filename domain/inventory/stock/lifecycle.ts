import { createMachine } from 'xstate';
import { compileLifecycle } from '#domain/aggregate/lifecycle';
import type { StockEvent } from '#domain/inventory/stock/events';

type Fact = StockEvent['type'];

const stockStatuses = ['none', 'open'] as const;

const removalStatuses = ['none', 'ordered', 'inProcess', 'completed', 'cancelled'] as const;
export type RemovalStatus = (typeof removalStatuses)[number];

const removalFacts = [
  'RemovalOrdered',
  'RemovalProcessingStarted',
  'RemovalProgressed',
  'RemovalCompleted',
  'RemovalCancelled',
] as const satisfies readonly Fact[];

/** What happens to units in the world: it comes in no fixed order, and is recorded whenever it becomes known. */
const unorderedFacts = [
  'UnitsMoved',
  'UnitsReserved',
  'ReservationReleased',
  'ResearchOpened',
  'ResearchClosed',
  'UnitsReimbursed',
  ...removalFacts,
] as const satisfies readonly Fact[];

/** A stock opens with its first fact and never closes: a SKU without units can be sent again. */
export const stockMachine = createMachine({
  id: 'stock',
  initial: 'none',
  states: {
    none: { on: { StockOpened: 'open' } },
    open: { on: Object.fromEntries(unorderedFacts.map((fact) => [fact, 'open'])) },
  },
});

/** The life of one removal order. It is in process until every unit was shipped, disposed of or cancelled. */
export const removalMachine = createMachine({
  id: 'removal',
  initial: 'none',
  states: {
    none: { on: { RemovalOrdered: 'ordered' } },
    ordered: {
      on: {
        RemovalProcessingStarted: 'inProcess',
        RemovalProgressed: 'ordered',
        RemovalCancelled: 'cancelled',
      },
    },
    inProcess: {
      on: { RemovalProgressed: 'inProcess', RemovalCompleted: 'completed', RemovalCancelled: 'cancelled' },
    },
    completed: { type: 'final' },
    cancelled: { type: 'final' },
  },
});

export const stockLifecycle = compileLifecycle(stockMachine, {
  statuses: stockStatuses,
  facts: ['StockOpened', ...unorderedFacts] as const satisfies readonly Fact[],
});

export const removalLifecycle = compileLifecycle(removalMachine, {
  statuses: removalStatuses,
  facts: removalFacts,
});
