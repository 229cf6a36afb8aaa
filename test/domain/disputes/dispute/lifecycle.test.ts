import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { disputeLifecycle, disputeMachine } from '#domain/disputes/dispute/lifecycle';

const leaving = (status: (typeof disputeLifecycle.statuses)[number]) =>
  disputeLifecycle.facts.filter((fact) => disputeLifecycle.after(status, fact) !== undefined);

describe('the lifecycle of a dispute', () => {
  it.each(disputeLifecycle.statuses)('is, in %s, the table that the machine says', (status) => {
    const snapshot = disputeMachine.resolveState({ value: status });
    for (const fact of disputeLifecycle.facts) {
      const next = snapshot.can({ type: fact })
        ? transition(disputeMachine, snapshot, { type: fact })[0].value
        : undefined;
      expect(disputeLifecycle.after(status, fact), fact).toBe(next);
    }
  });

  it('ends for good only where all was granted', () => {
    expect(disputeLifecycle.statuses.filter((status) => leaving(status).length === 0)).toEqual(['granted']);
  });

  it('comes to an answer only from a submission', () => {
    const before = disputeLifecycle.statuses.filter((status) => leaving(status).includes('DisputeGranted'));
    expect(before).toEqual(['submitted']);
  });
});
