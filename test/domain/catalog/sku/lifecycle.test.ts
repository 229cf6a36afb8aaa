import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { skuLifecycle, skuMachine } from '#domain/catalog/sku/lifecycle';

describe('the lifecycle of a SKU', () => {
  it.each(skuLifecycle.statuses)('is, in %s, the table that the machine says', (status) => {
    const snapshot = skuMachine.resolveState({ value: status });
    for (const fact of skuLifecycle.facts) {
      const next = snapshot.can({ type: fact })
        ? transition(skuMachine, snapshot, { type: fact })[0].value
        : undefined;
      expect(skuLifecycle.after(status, fact), fact).toBe(next);
    }
  });

  it('begins with its registration, once, and never ends', () => {
    const begin = skuLifecycle.facts.filter((fact) => skuLifecycle.after('none', fact) !== undefined);
    const last = skuLifecycle.facts.filter((fact) => skuLifecycle.after('registered', fact) === 'registered');
    expect([begin.length, last]).toEqual([1, skuLifecycle.facts.filter((fact) => fact !== begin[0])]);
  });
});
