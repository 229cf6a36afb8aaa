import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { planLifecycle, planMachine } from '#domain/inbound/plan/lifecycle';

describe('the lifecycle of an inbound plan', () => {
  it.each(planLifecycle.statuses)('is, in %s, the table that the machine says', (status) => {
    const snapshot = planMachine.resolveState({ value: status });
    for (const fact of planLifecycle.facts) {
      const next = snapshot.can({ type: fact })
        ? transition(planMachine, snapshot, { type: fact })[0].value
        : undefined;
      expect(planLifecycle.after(status, fact), fact).toBe(next);
    }
  });

  it('has every state of the machine', () => {
    expect(planLifecycle.statuses.toSorted()).toEqual(Object.keys(planMachine.states).toSorted());
  });

  it('leaves none for good, and never leaves voided', () => {
    for (const status of planLifecycle.statuses)
      for (const fact of planLifecycle.facts) expect(planLifecycle.after(status, fact)).not.toBe('none');
    for (const fact of planLifecycle.facts) expect(planLifecycle.after('voided', fact)).toBeUndefined();
  });
});
