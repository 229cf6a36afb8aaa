import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { accept, refuse } from '#domain/aggregate/decision';
import { type Duration, hours, type Instant, minutes, plus } from '#domain/values/instant';
import { openReactorState } from '#infra/stores/sqlite/reactorState';
import { openRelayState } from '#infra/stores/sqlite/relayState';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import type { Projection } from '#projections/projection';
import type { Aggregate } from '#services/engine/handling/aggregate';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';
import { currentReader } from '#services/engine/handling/currentReader';
import { soleLeadership } from '#services/engine/leadership/soleLeadership';
import { factReader } from '#services/engine/log/factReader';
import { migrate } from '#services/engine/migrating/migrate';
import type { EventStore } from '#services/engine/ports/eventStore';
import type { OutgoingEvent } from '#services/engine/ports/publisher';
import { Projector } from '#services/engine/projecting/projector';
import { viewAt } from '#services/engine/projecting/readModelsAt';
import { replay } from '#services/engine/projecting/replay';
import { viewOf } from '#services/engine/projecting/view';
import type { RequestOf } from '#services/engine/reactor/commandRequest';
import { runReactor } from '#services/engine/reactor/react';
import type { DeadlineReaction, Reaction } from '#services/engine/reactor/reaction';
import { runRelay } from '#services/engine/relaying/relay';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { temporaryReadModels } from '#test/services/temporaryReadModels';

type LampEvent =
  | { readonly type: 'LampHung'; readonly room: string }
  | { readonly type: 'SwitchedOn'; readonly until: Instant }
  | { readonly type: 'SwitchedOff' };

const LampCommand = z.strictObject({ type: z.enum(['Hang', 'SwitchOn', 'SwitchOff']) });
type LampCommand = z.infer<typeof LampCommand>;

interface LampRefusal {
  readonly reason: 'already-off';
}

interface LightingPolicies {
  readonly longest: Duration;
}

const lamp: Aggregate<boolean, LampCommand, LampEvent, LampRefusal, LightingPolicies> = {
  category: 'lamp',
  initial: false,
  commands: LampCommand,
  evolve: (isOn, { type }) => (type === 'LampHung' ? isOn : type === 'SwitchedOn'),
  decide({ type }, isOn, { now, policies }) {
    if (type === 'Hang') return accept({ type: 'LampHung', room: 'stairs' });
    if (type === 'SwitchOn') return accept({ type: 'SwitchedOn', until: plus(now, policies.longest) });
    return isOn ? accept({ type: 'SwitchedOff' }) : refuse({ reason: 'already-off' });
  },
  schemaVersion: 1,
  read: currentReader(
    ['LampHung', 'SwitchedOn', 'SwitchedOff'].map((value) => ({ shape: { type: { value } } })),
    1,
  ),
  timeless: ['LampHung'],
};

const aggregates = { lamp };

interface LampRow {
  room?: string;
  burning: boolean;
  switched: number;
}

const lamps: Projection<LampRow, LampEvent> = {
  name: 'lamps',
  version: 1,
  empty: () => ({ burning: false, switched: 0 }),
  on: {
    LampHung({ event, streamId }, rows) {
      rows.of(streamId).room = event.room;
    },
    SwitchedOn({ streamId }, rows) {
      const row = rows.of(streamId);
      row.burning = true;
      row.switched += 1;
    },
    SwitchedOff({ streamId }, rows) {
      rows.of(streamId).burning = false;
    },
  },
};

/** Whoever comes in by the stairs finds the hall lit. */
const lightTheHall: Reaction<LampEvent, RequestOf<typeof aggregates>> = {
  name: 'light-the-hall',
  on: {
    SwitchedOn: ({ streamId, occurredAt }) =>
      streamId === 'stairs'
        ? [{ category: 'lamp', id: 'hall', command: { type: 'SwitchOn' }, occurredAt }]
        : [],
  },
};

const switchOff: DeadlineReaction<LampEvent, RequestOf<typeof aggregates>> = {
  name: 'switch-off',
  on: {
    SwitchedOn: ({ event: { until }, streamId }) => ({
      category: 'lamp',
      id: streamId,
      command: { type: 'SwitchOff' },
      occurredAt: until,
    }),
    SwitchedOff: () => 'close',
  },
};

const evening = '2026-12-01T18:00:00.000Z' as Instant;
const cause = (commandId: string) => ({ commandId, sellerId: 'house', actor: 'child' });

function sqliteStore(): EventStore {
  const store = openSqliteStore(temporaryDirectory());
  onTestFinished(() => store.close());
  return store;
}

/** All of the engine over one store. */
function house(store: EventStore) {
  const directory = temporaryDirectory();
  const [state, relayState] = [openReactorState(directory), openRelayState(directory)];
  onTestFinished(() => {
    state.close();
    relayState.close();
  });
  const readModels = temporaryReadModels();
  const readFact = factReader(aggregates);
  let now = evening;
  const clock = () => now;
  const commands = createCommandHandler({ store, clock, policies: { longest: minutes(10) } });
  const reactor = runReactor({
    ...{ store, commands, aggregates, state, clock },
    reactions: { categories: ['lamp'], reactions: [lightTheHall], deadlines: [switchOff] },
  });
  const projector = new Projector({ store, readModels, projections: [lamps], readFact });
  return {
    ...{ commands, reactor, projector, readModels, readFact, relayState },
    pass: (duration: Duration) => {
      now = plus(now, duration);
    },
    send: (id: string, command: LampCommand) =>
      commands.handle(lamp, id, command, cause(`${id} ${command.type}`)),
    rows: () => new Map(viewOf<LampRow>(readModels, lamps).range({})),
  };
}

/** Publishes the whole log. */
async function relayed(store: EventStore, state: ReturnType<typeof house>['relayState']) {
  const published: OutgoingEvent[] = [];
  const stop = new AbortController();
  const publisher = { publish: async (event: OutgoingEvent) => void published.push(event) };
  const onNote = () => stop.abort();
  await runRelay({ store, publisher, state, leadership: soleLeadership, onNote }, stop.signal);
  return published;
}

const logOf = async (store: EventStore) =>
  (await Array.fromAsync(store.readAll())).flatMap(({ events }) => events);

describe.each([
  ['memory', () => new InMemoryEventStore()],
  ['SQLite', sqliteStore],
] as const)('the engine over a store in %s, with lamps in place of shipments', (_, open) => {
  it('handles, reacts, keeps read models, replays, relays and migrates', async () => {
    const store = open();
    const { send, reactor, projector, readModels, readFact, relayState, rows, pass } = house(store);

    expect(await send('stairs', { type: 'SwitchOff' })).toMatchObject({
      accepted: false,
      refusal: { reason: 'already-off' },
    });
    expect(await send('stairs', { type: 'SwitchOn' })).toMatchObject({ accepted: true, revision: 0n });
    expect(await send('stairs', { type: 'SwitchOn' })).toMatchObject({ accepted: true, repeated: true });

    await reactor.catchUp();
    await projector.catchUp();
    const lit = { burning: true, switched: 1 };
    expect(rows()).toEqual(new Map(Object.entries({ hall: lit, stairs: lit })));

    pass(hours(1));
    await send('stairs', { type: 'Hang' });
    await reactor.catchUp();
    await projector.catchUp();
    const dark = { burning: false, switched: 1 };
    expect(rows()).toEqual(new Map(Object.entries({ hall: dark, stairs: { ...dark, room: 'stairs' } })));
    const log = await logOf(store);
    expect(log.map(({ type }) => type)).toEqual([
      ...['SwitchedOn', 'SwitchedOn', 'LampHung', 'SwitchedOff', 'SwitchedOff'],
    ]);

    const before = await viewAt(store, lamps, readFact, { asOf: evening });
    expect(before).toEqual(new Map(Object.entries({ hall: lit, stairs: { ...lit, room: 'stairs' } })));
    const [again] = await replay({ store, readModels, readFact }, [lamps]);
    expect(again).toMatchObject({ rows: 2, differing: [], hash: again?.liveHash });

    const published = await relayed(store, relayState);
    expect(published.map(({ id }) => id).toSorted()).toEqual(log.map(({ id }) => id).toSorted());

    const copy = new InMemoryEventStore();
    expect(await migrate({ from: store, to: copy })).toMatchObject({ copied: log.length });
    const moved = house(copy);
    await moved.projector.catchUp();
    expect(moved.rows()).toEqual(rows());
    expect(await moved.send('stairs', { type: 'SwitchOn' })).toMatchObject({ repeated: true });
  });
});
