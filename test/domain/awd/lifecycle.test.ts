import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { awdLifecycle, awdMachine } from '#domain/awd/lifecycle';

describe('the lifecycle of boxes in AWD', () => {
  it.each(awdLifecycle.statuses)('is, in %s, the table that the machine says', (status) => {
    const snapshot = awdMachine.resolveState({ value: status });
    for (const fact of awdLifecycle.facts) {
      const next = snapshot.can({ type: fact })
        ? transition(awdMachine, snapshot, { type: fact })[0].value
        : undefined;
      expect(awdLifecycle.after(status, fact), fact).toBe(next);
    }
  });

  it('never ends: whatever happens to boxes once it is open is recorded', () => {
    for (const fact of awdLifecycle.facts)
      expect(awdLifecycle.after('open', fact)).toBe(fact === 'AwdStockOpened' ? undefined : 'open');
  });
});
