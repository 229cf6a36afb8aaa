import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/instant';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import type { Cause } from '#services/cause';
import { createHandle } from '#services/handle';
import type { EventStore } from '#services/ports/eventStore';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { tally } from '#test/services/tally';

const noon = '2026-03-01T12:00:00.000Z' as Instant;
const by = (commandId: string): Cause => ({ commandId, sellerId: 'A1', actor: 'someone' });
const open = (store: EventStore = new InMemoryEventStore()) => ({
  store,
  ...createHandle({ store, clock: () => noon, policies: amazonPolicies }),
});
const add = (amount: number) => ({ type: 'Add', by: amount }) as const;

describe('a command', () => {
  it('records what was decided, and says where', async () => {
    const { handle, load } = open();
    const answer = await handle(tally, '1', add(5), by('c1'));
    expect(answer).toMatchObject({
      accepted: true,
      events: [{ revision: 0n }, { revision: 1n }],
      revision: 1n,
      repeated: false,
    });
    expect(await load(tally, '1')).toEqual({ state: 5, revision: 1n });
  });

  it('gets its first answer when it is sent again', async () => {
    const { handle, store } = open();
    const first = await handle(tally, '1', add(5), by('c1'));
    await handle(tally, '1', add(7), by('c2'));
    expect(await handle(tally, '1', add(5), by('c1'))).toEqual({ ...first, repeated: true });
    expect(await open(store).handle(tally, '1', add(5), by('c1'))).toEqual({ ...first, repeated: true });
  });

  it('is refused when its id comes with other content', async () => {
    const { handle } = open();
    await handle(tally, '1', add(5), by('c1'));
    expect(await handle(tally, '1', add(6), by('c1'))).toEqual({
      accepted: false,
      refusal: { reason: 'command-id-reused', commandId: 'c1' },
    });
  });
});
