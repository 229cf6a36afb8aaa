import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import {
  removalLifecycle,
  removalMachine,
  stockLifecycle,
  stockMachine,
} from '#domain/inventory/stock/lifecycle';

describe('the lifecycle of a stock', () => {
  it('is the table that the machine says', () => {
    for (const status of stockLifecycle.statuses) {
      const snapshot = stockMachine.resolveState({ value: status });
      for (const fact of stockLifecycle.facts) {
        const next = snapshot.can({ type: fact })
          ? transition(stockMachine, snapshot, { type: fact })[0].value
          : undefined;
        expect(stockLifecycle.after(status, fact), fact).toBe(next);
      }
    }
  });

  it('never ends: whatever happens to units once it is open is recorded', () => {
    for (const fact of stockLifecycle.facts)
      expect(stockLifecycle.after('open', fact)).toBe(fact === 'StockOpened' ? undefined : 'open');
  });
});

describe('the lifecycle of a removal order', () => {
  it.each(removalLifecycle.statuses)('is, in %s, the table that the machine says', (status) => {
    const snapshot = removalMachine.resolveState({ value: status });
    for (const fact of removalLifecycle.facts) {
      const next = snapshot.can({ type: fact })
        ? transition(removalMachine, snapshot, { type: fact })[0].value
        : undefined;
      expect(removalLifecycle.after(status, fact), fact).toBe(next);
    }
  });

  it('ends completed or cancelled', () => {
    for (const status of ['completed', 'cancelled'] as const)
      for (const fact of removalLifecycle.facts) expect(removalLifecycle.after(status, fact)).toBeUndefined();
  });
});
