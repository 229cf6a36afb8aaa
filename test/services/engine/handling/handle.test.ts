import { beforeEach, describe, expect, it } from 'vitest';
import { hours, plus } from '#domain/values/instant';
import type { Envelope } from '#services/engine/log/envelope';
import { brokenLinks } from '#test/services/brokenLinks';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { noon, openHandle, sentAs } from '#test/services/tallies';
import { add, tally } from '#test/services/tally';

let store: InMemoryEventStore;
let handle: ReturnType<typeof openHandle>['handle'];
let load: ReturnType<typeof openHandle>['load'];
beforeEach(() => {
  store = new InMemoryEventStore();
  ({ handle, load } = openHandle(store));
});

describe('a command', () => {
  it('records what was decided, and says where', async () => {
    const answer = await handle(tally, '1', add(5), sentAs('c1'));
    expect(answer).toEqual({
      accepted: true,
      events: store.log.map(({ id, revision, data }) => ({ id, revision, event: JSON.parse(data) })),
      revision: 1n,
      position: store.log[1]?.position,
      repeated: false,
    });
    expect(await load(tally, '1')).toEqual({ state: 5, revision: 1n });
  });

  it('leaves nothing where it is refused or changes nothing', async () => {
    await handle(tally, '1', add(5), sentAs('c1'));
    expect(await handle(tally, '1', add(101), sentAs('c2'))).toEqual({
      accepted: false,
      refusal: { reason: 'too-much', total: 5 },
    });
    expect(await handle(tally, '1', add(0), sentAs('c3'))).toEqual({
      accepted: true,
      events: [],
      revision: 1n,
      repeated: false,
    });
    expect(store.log).toHaveLength(2);
  });

  it('says who, why and when in the envelope', async () => {
    const cause = { correlationId: 'a', causationId: 'b', traceparent: '00-1-2-01', occurredAt: noon };
    await handle(tally, '1', add(5), { ...sentAs('c1'), ...cause });
    const envelope: Envelope = JSON.parse(store.log[0]?.metadata ?? '');
    expect(envelope).toMatchObject({ ...sentAs('c1'), ...cause, schemaVersion: 1, recordedAt: noon });
  });

  it('is its own cause where none is given', async () => {
    await handle(tally, '1', add(5), sentAs('c1'));
    const envelope: Envelope = JSON.parse(store.log[0]?.metadata ?? '');
    expect(envelope).toMatchObject({ correlationId: 'c1', causationId: 'c1', occurredAt: noon });
    expect(envelope).not.toHaveProperty('traceparent');
  });

  it('is not recorded when dry, but decided', async () => {
    const dry = await handle(tally, '1', add(5), sentAs('c1'), { dryRun: true });
    expect(dry).toMatchObject({ accepted: true, events: [{ event: { by: 1 } }, { event: { by: 4 } }] });
    expect(dry).not.toHaveProperty('position');
    expect(store.log).toEqual([]);
    expect(await handle(tally, '1', add(5), sentAs('c1'))).toMatchObject({ repeated: false });
  });

  it('leaves the aggregate as it was when deciding breaks', async () => {
    await handle(tally, '1', add(5), sentAs('c1'));
    const broken = {
      ...tally,
      decide: () => {
        throw new TypeError('broken');
      },
    };
    await expect(handle(broken, '1', add(1), sentAs('c2'))).rejects.toThrow(TypeError);
    await handle(tally, '1', add(1), sentAs('c3'));
    expect(await load(tally, '1')).toEqual({ state: 6, revision: 3n });
  });
});

describe('a command id', () => {
  it('gets its first answer again, from this process or another', async () => {
    const first = await handle(tally, '1', add(5), sentAs('c1'));
    await handle(tally, '1', add(7), sentAs('c2'));
    expect(await handle(tally, '1', add(5), sentAs('c1'))).toEqual({ ...first, repeated: true });
    expect(await openHandle(store).handle(tally, '1', add(5), sentAs('c1'))).toEqual({
      ...first,
      repeated: true,
    });
  });

  it('is the same command however its keys are ordered', async () => {
    await handle(tally, '1', { type: 'Add', by: 5 }, sentAs('c1'));
    expect(await handle(tally, '1', { by: 5, type: 'Add' }, sentAs('c1'))).toMatchObject({ repeated: true });
  });

  it('is refused with other content', async () => {
    await handle(tally, '1', add(5), sentAs('c1'));
    const refusal = { reason: 'command-id-reused', commandId: 'c1' };
    expect(await handle(tally, '1', add(6), sentAs('c1'))).toEqual({ accepted: false, refusal });
  });

  it('may be used for several aggregates, whose events have ids of their own', async () => {
    await handle(tally, '1', add(5), sentAs('c1'));
    expect(await handle(tally, '2', add(5), sentAs('c1'))).toMatchObject({ repeated: false });
    expect(new Set(store.log.map(({ id }) => id)).size).toBe(4);
  });
});

describe('an expected revision', () => {
  it('refuses a command when the stream has moved, and says where to', async () => {
    await handle(tally, '1', add(5), sentAs('c1'), { expectedRevision: 'no-stream' });
    await handle(tally, '1', add(5), sentAs('c2'), { expectedRevision: 1n });
    expect(await handle(tally, '1', add(5), sentAs('c3'), { expectedRevision: 1n })).toEqual({
      accepted: false,
      refusal: { reason: 'revision-moved', expected: 1n, actual: 3n },
    });
  });

  it('does not stand in the way of the first answer', async () => {
    await handle(tally, '1', add(5), sentAs('c1'), { expectedRevision: 'no-stream' });
    expect(await handle(tally, '1', add(5), sentAs('c1'), { expectedRevision: 'no-stream' })).toMatchObject({
      accepted: true,
      repeated: true,
    });
  });
});

describe('an aggregate that another process has moved on', () => {
  beforeEach(async () => {
    await handle(tally, '1', add(5), sentAs('c1'));
    const later = openHandle(store, { clock: () => plus(noon, hours(1)) });
    await later.handle(tally, '1', add(7), sentAs('c2'));
  });

  it('is read again for a command', async () => {
    await handle(tally, '1', add(1), sentAs('c3'));
    expect(await load(tally, '1')).toEqual({ state: 13, revision: 5n });
    expect(brokenLinks(store.log)).toEqual([]);
  });

  it('is read again for a refusal', async () => {
    const refusal = { reason: 'too-much', total: 12 };
    expect(await handle(tally, '1', add(101), sentAs('c3'))).toEqual({ accepted: false, refusal });
  });

  it('is read again for a dry run', async () => {
    expect(await handle(tally, '1', add(1), sentAs('c3'), { dryRun: true })).toMatchObject({ revision: 5n });
  });

  it('is read again for an expected revision', async () => {
    expect(await handle(tally, '1', add(1), sentAs('c3'), { expectedRevision: 3n })).toMatchObject({
      accepted: true,
    });
  });

  it('has seen the commands that it has seen there', async () => {
    expect(await handle(tally, '1', add(7), sentAs('c2'))).toMatchObject({ repeated: true, revision: 3n });
  });
});

describe('a stream', () => {
  const stored = (type: string, data: string, metadata: string) =>
    store.append('tally-1', [{ id: 'x', type, data, metadata }], 'no-stream');

  it.each([
    ['of a newer version', 'Added', '{}', '{"schemaVersion":2}', 'Added in version 2 is not known here'],
    ['of an unknown kind', 'Divided', '{}', '{"schemaVersion":1}', 'a newer Lading wrote it'],
    ['whose data is no JSON', 'Added', '{"by":', '{"schemaVersion":1}', 'JSON'],
    ['whose envelope is no JSON', 'Added', '{}', '', 'JSON'],
  ])('%s is not decided upon, and named', async (_, type, data, metadata, says) => {
    await stored(type, data, metadata);
    const failure = await handle(tally, '1', add(1), sentAs('c1')).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'CorruptStream', message: expect.stringContaining(says) });
    expect(failure).toMatchObject({ message: expect.stringContaining('tally-1, revision 0') });
  });

  it('is decided upon by one command after the other, in the order of asking', async () => {
    const asked = Array.from({ length: 20 }, (_, index) => `c${index}`);
    await Promise.all(asked.map((each) => handle(tally, '1', add(2), sentAs(each))));
    const recorded = store.log.map(({ metadata }) => JSON.parse(metadata).commandId);
    expect(recorded).toEqual(asked.flatMap((each) => [each, each]));
  });

  it('can be written to though its aggregate was forgotten in between', async () => {
    const small = openHandle(store, { cacheSize: 2 });
    for (const id of ['1', '2', '3', '1', '2', '3']) {
      await small.handle(tally, id, add(2), sentAs(`c${store.log.length}`));
    }
    expect(await small.load(tally, '1')).toEqual({ state: 4, revision: 3n });
    expect(brokenLinks(store.log)).toEqual([]);
  });
});
