import { connect, nanos } from 'nats';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasNatsServer } from '#bench/natsServer';
import { defaultEventStream, ensureEventStream } from '#infra/bus/nats/eventStream';
import { NatsServer } from '#test/infra/bus/nats/natsServer';

async function manager() {
  const server = await NatsServer.started();
  const connection = await connect({ servers: server.url });
  onTestFinished(() => connection.close());
  return connection.jetstreamManager();
}

describe.skipIf(!hasNatsServer)('the stream of events', () => {
  it('is made once, in files, and knows ids for two minutes', async () => {
    const streams = await manager();
    expect(await ensureEventStream(streams, defaultEventStream)).toEqual({ created: true, differences: [] });
    expect(await ensureEventStream(streams, defaultEventStream)).toEqual({ created: false, differences: [] });
    const { config } = await streams.streams.info('LADING');
    expect(config).toMatchObject({
      subjects: ['lading.>'],
      storage: 'file',
      retention: 'limits',
      duplicate_window: nanos(120_000),
      max_age: 0,
    });
  });

  it('is left as it is where somebody has changed it, and said to be', async () => {
    const streams = await manager();
    await ensureEventStream(streams, defaultEventStream);
    await streams.streams.update('LADING', { max_age: nanos(86_400_000), max_msgs: 7 });
    const { created, differences } = await ensureEventStream(streams, defaultEventStream);
    expect(created).toBe(false);
    expect(differences).toEqual([
      expect.stringMatching(
        /max_age .* is 86400000000000, configured is 0; .*`nats stream edit LADING --max-age`/,
      ),
      expect.stringMatching(/max_msgs .* is 7, configured is -1/),
    ]);
    expect((await streams.streams.info('LADING')).config.max_msgs).toBe(7);
  });
});
