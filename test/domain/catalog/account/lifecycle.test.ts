import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { accountLifecycle, accountMachine } from '#domain/catalog/account/lifecycle';

describe('the lifecycle of an account', () => {
  it.each(accountLifecycle.statuses)('is, in %s, the table that the machine says', (status) => {
    const snapshot = accountMachine.resolveState({ value: status });
    for (const fact of accountLifecycle.facts) {
      const next = snapshot.can({ type: fact })
        ? transition(accountMachine, snapshot, { type: fact })[0].value
        : undefined;
      expect(accountLifecycle.after(status, fact), fact).toBe(next);
    }
  });

  it('begins with its registration, once, and never ends', () => {
    const begin = accountLifecycle.facts.filter((fact) => accountLifecycle.after('none', fact) !== undefined);
    const last = accountLifecycle.facts.filter(
      (fact) => accountLifecycle.after('registered', fact) === 'registered',
    );
    expect([begin.length, last]).toEqual([1, accountLifecycle.facts.filter((fact) => fact !== begin[0])]);
  });
});
