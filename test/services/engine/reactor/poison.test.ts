import { beforeEach, describe, expect, it } from 'vitest';
import { type Duration, hours } from '#domain/values/instant';
import { inboundReactions } from '#services/reactions/inboundReactions';
import { confirmPlan, inbound, VirtualClock } from '#test/services/inbound';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';

/** Every wait between two tries is shorter. */
const aWhile = hours(1);

describe('an event that cannot be reacted to', () => {
  let broken: boolean;
  let tries: number;
  let side: ReturnType<typeof inbound>;
  beforeEach(async () => {
    [broken, tries] = [true, 0];
    const poisoned = {
      name: 'poisoned',
      on: {
        PlacementConfirmed: ({ streamId }: { readonly streamId: string }) => {
          if (streamId === 'poison') tries += 1;
          if (streamId === 'poison' && broken) throw new TypeError('cannot be');
          return [];
        },
      },
    };
    const reactions = [poisoned, ...inboundReactions.reactions];
    side = inbound({ reactions: { ...inboundReactions, reactions } });
    await confirmPlan(side, 'poison');
  });

  it('parks its stream with the reason, and no other', async () => {
    await confirmPlan(side, 'p2');
    await side.catchUp();
    expect(side.state.load().parked).toMatchObject([
      { stream: 'plan-poison', from: 2n, upTo: 3n, failure: { reason: 'TypeError: cannot be', tries: 1 } },
    ]);
    expect(side.envelopesOf('shipment-sh1')[0]).toMatchObject({ correlationId: 'AcceptAndConfirm p2' });
  });

  it('is tried five times, ever later, and given up', async () => {
    const before: Duration[] = [];
    for (let seconds = 0; seconds < 600; seconds += 1) {
      const had = tries;
      await side.catchUp();
      if (tries > had) before.push(seconds as Duration);
      side.clock.pass(1000 as Duration);
    }
    expect(before).toEqual([0, 1, 6, 31, 156]);
    expect(side.state.load().parked).toMatchObject([{ failure: { tries: 5 } }]);
    expect(side.state.load().parked[0]?.failure).not.toHaveProperty('retryAt');
  });

  it('leaves what it would have left, once it can be, in the same order', async () => {
    await side.catchUp();
    broken = false;
    side.clock.pass(aWhile);
    expect(await side.catchUp()).toBe(4);
    const [store, clock] = [new InMemoryEventStore(), new VirtualClock()];
    const never = inbound({ store, clock });
    await confirmPlan(never, 'poison');
    await never.catchUp();
    expect(side.store.log.map(({ stream, type }) => `${stream} ${type}`)).toEqual(
      store.log.map(({ stream, type }) => `${stream} ${type}`),
    );
    expect(side.state.load().parked).toEqual([]);
  });

  it('is tried again after it was given up when a person asks', async () => {
    for (let round = 0; round < 6; round += 1) {
      await side.catchUp();
      side.clock.pass(aWhile);
    }
    expect(tries).toBe(5);
    broken = false;
    expect(await side.retryFailed()).toBe(4);
  });

  it('stays parked through a restart', async () => {
    await side.catchUp();
    broken = false;
    side.clock.pass(aWhile);
    expect(await inbound({ store: side.store, state: side.state, clock: side.clock }).catchUp()).toBe(4);
  });
});

describe('a deadline that cannot be worked off', () => {
  it('waits with the reason, and holds no other up', async () => {
    const side = inbound();
    await confirmPlan(side);
    await side.catchUp();
    const unknown = { id: 'x', type: 'ShipmentTeleported', data: '{}', metadata: '{"schemaVersion":1}' };
    await side.store.append('shipment-sh1', [unknown], 2n);
    side.clock.pass(hours(24));
    const next = inbound({ store: side.store, state: side.state, clock: side.clock });
    expect(await next.catchUp()).toBe(2);
    expect(side.typesOf('shipment-sh2')).toContain('VoidWindowClosed');
    const failed = side.state.load().deadlines.filter(({ failure }) => failure !== undefined);
    expect(failed).toMatchObject([
      {
        key: 'void-window shipment-sh1',
        failure: { tries: 1, reason: expect.stringContaining('ShipmentTeleported') },
      },
    ]);
  });
});
