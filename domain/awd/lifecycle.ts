import { createMachine } from 'xstate';
import { compileLifecycle } from '#domain/aggregate/lifecycle';
import type { AwdEvent } from '#domain/awd/events';

type Fact = AwdEvent['type'];

const statuses = ['none', 'open'] as const;

/** What happens to boxes in the world: it has no order, and is recorded whenever it is heard of. */
const unorderedFacts = [
  'BoxesReceived',
  'BoxesReplenished',
  'BoxesSent',
  'BoxesAdjusted',
  'AwdRateDecided',
] as const satisfies readonly Fact[];

/** Open from its first fact on, and without an end: a SKU that has no box left can be sent again. */
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
