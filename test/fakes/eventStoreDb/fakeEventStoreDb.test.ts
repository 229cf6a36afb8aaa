import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FakeEventStoreDb } from '#test/fakes/eventStoreDb/fakeEventStoreDb';

let server: FakeEventStoreDb;
let client: EventStoreDBClient;
beforeAll(async () => {
  server = await FakeEventStoreDb.start();
  client = EventStoreDBClient.connectionString(server.connectionString);
});
afterAll(async () => {
  await client.dispose();
  server.kill();
});

const some = (id = randomUUID(), says: unknown = 1) => jsonEvent({ id, type: 'Said', data: { says } });
const fresh = () => `said-${randomUUID()}`;
const large = () => some(undefined, 'x'.repeat(400_000));

/** The client's own two ways to append; whoever gives credentials goes the second. */
const ways = [
  ['in one stream of appends', {}],
  ['in a call of its own', { credentials: { username: 'admin', password: 'changeit' } }],
] as const;

describe.each(ways)('the imitated EventStoreDB, asked %s, answers as the real one:', (_, way) => {
  it('success, with the revision and position of the last event', async () => {
    const stream = fresh();
    const result = await client.appendToStream(stream, [some(), some()], {
      expectedRevision: 'no_stream',
      ...way,
    });
    const { position } = server.log.all.at(-1) ?? {};
    expect(result).toMatchObject({
      nextExpectedRevision: 1n,
      position: { commit: position, prepare: position },
    });
  });

  it('a wrong revision, with the actual one', async () => {
    const stream = fresh();
    const wrong = { type: 'wrong-expected-version', message: '' };
    const at0 = client.appendToStream(stream, [some()], { expectedRevision: 0n, ...way });
    await expect(at0).rejects.toMatchObject({ ...wrong, expectedVersion: 0n, actualVersion: 'no_stream' });
    await client.appendToStream(stream, [some(), some()], way);
    const begin = client.appendToStream(stream, [some()], { expectedRevision: 'no_stream', ...way });
    await expect(begin).rejects.toMatchObject({ ...wrong, expectedVersion: 'no_stream', actualVersion: 1n });
  });

  it('an append that is too large in sum', async () => {
    const append = client.appendToStream(fresh(), [large(), large(), large()], way);
    await expect(append).rejects.toMatchObject({
      type: 'maximum-append-size-exceeded',
      maxAppendSize: 1_048_576,
    });
  });

  it('a stream that was tombstoned', async () => {
    const stream = fresh();
    await client.tombstoneStream(stream);
    await expect(client.appendToStream(stream, [some()], way)).rejects.toMatchObject({
      type: 'stream-deleted',
    });
  });

  it('the same ids at the same revision with what it answered first, whatever they say now', async () => {
    const stream = fresh();
    const id = randomUUID();
    const begin = { expectedRevision: 'no_stream', ...way } as const;
    const first = await client.appendToStream(stream, [some(id)], begin);
    await client.appendToStream(stream, [some()], way);
    expect(await client.appendToStream(stream, [some(id, 'other')], begin)).toEqual(first);
    expect(await client.appendToStream(stream, [some(id)], way)).toEqual(first);
    const half = client.appendToStream(stream, [some(id), some()], begin);
    await expect(half).rejects.toMatchObject({ type: 'wrong-expected-version' });
    await client.appendToStream(stream, [some(id)], { expectedRevision: 1n, ...way });
    expect((await Array.fromAsync(client.readStream(stream))).map(({ event }) => event?.id === id)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('no events with success, and no stream', async () => {
    const stream = fresh();
    expect(await client.appendToStream(stream, [], way)).toMatchObject({ nextExpectedRevision: 0n });
    await expect(Array.fromAsync(client.readStream(stream))).rejects.toMatchObject({
      type: 'stream-not-found',
    });
  });
});

describe('the imitated EventStoreDB answers as the real one:', () => {
  it('an empty type in one stream of appends with words that the client does not know', async () => {
    const append = client.appendToStream(fresh(), [{ ...some(), type: '' }]);
    await expect(append).rejects.toMatchObject({
      type: 'unknown',
      message: 'Could not recognize BadRequest',
    });
  });

  it('a deleted stream as not found, and goes on with its next revision', async () => {
    const stream = fresh();
    await client.appendToStream(stream, [some(), some()]);
    await client.deleteStream(stream);
    await expect(Array.fromAsync(client.readStream(stream))).rejects.toMatchObject({
      type: 'stream-not-found',
    });
    const begun = await client.appendToStream(stream, [some()], { expectedRevision: 'no_stream' });
    expect(begun.nextExpectedRevision).toBe(2n);
  });

  it('an election and another leader in their words', async () => {
    await using node = await ofItsOwn();
    const by = EventStoreDBClient.connectionString(node.connectionString);
    node.leader = 'none';
    const append = by.appendToStream(fresh(), [some()]);
    await expect(append).rejects.toMatchObject({ message: 'Could not recognize Server Is Not Ready' });
    node.leader = { host: '127.0.0.1', port: 1 };
    const asked = Array.fromAsync(by.readAll({ requiresLeader: true }));
    await expect(asked).rejects.toMatchObject({
      type: 'not-leader',
      leader: { address: '127.0.0.1', port: 1 },
    });
    await by.dispose();
  });

  it('a live subscriber who is too slow by dropping him', async () => {
    await using node = await ofItsOwn();
    node.liveBuffer = 4;
    const by = EventStoreDBClient.connectionString(node.connectionString);
    const subscription = by.subscribeToAll({ fromPosition: 'end' });
    const dropped = once(subscription, 'error');
    await once(subscription, 'caughtUp');
    subscription.pause();
    while (node.drops.size > 0) await by.appendToStream('said-1', [large()]);
    subscription.resume();
    expect(await dropped).toMatchObject([
      { type: 'timeout', code: 10, message: expect.stringContaining('Consumer too slow') },
    ]);
    await by.dispose();
  });
});

async function ofItsOwn() {
  const node = await FakeEventStoreDb.start();
  return Object.assign(node, { [Symbol.asyncDispose]: async () => node.kill() });
}
