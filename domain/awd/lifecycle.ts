import { createMachine } from 'xstate';
import { compileLifecycle } from '#domain/aggregate/lifecycle';
import type { AwdEvent } from '#domain/awd/events';

type Fact = AwdEvent['type'];

const statuses = ['none', 'open'] as const;

/** What happens to boxes in the world: it comes in no fixed order, and is recorded whenever it becomes known. */
const unorderedFacts = [
  'BoxesReceived',
  'BoxesReplenished',
  'BoxesSent',
  'BoxesAdjusted',
  'AwdRateDecided',
] as const satisfies readonly Fact[];

/** AWD stock opens with its first fact and never closes: a SKU without boxes can be sent again. */
export const awdMachine = createMachine({
  id: 'awd',
  initial: 'none',
  states: {
    none: { on: { AwdStockOpened: 'open' } },
    open: { on: Object.fromEntries(unorderedFacts.map((fact) => [fact, 'open'])) },
  },
});

export const awdLifecycle = compileLifecycle(awdMachine, {
  statuses,
  facts: ['AwdStockOpened', ...unorderedFacts] as const satisfies readonly Fact[],
});
