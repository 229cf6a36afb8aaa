import { expect, it } from 'vitest';
import { hasNatsServer } from '#bench/natsServer';
import { NatsLink } from '#infra/bus/nats/natsLink';
import { TcpProxy } from '#test/fakes/tcpProxy';
import { NatsServer } from '#test/infra/bus/nats/natsServer';

it.skipIf(!hasNatsServer)(
  'a link to a NATS server can be closed though it breaks at that moment',
  async () => {
    const server = await NatsServer.started();
    using proxy = await TcpProxy.to('127.0.0.1', server.port);
    const link = new NatsLink({ servers: [`nats://127.0.0.1:${proxy.port}`] }, async () => 'ready');
    expect(await link.use(async (ready) => ready)).toBe('ready');
    proxy.cut();
    await link.close();
  },
  60_000,
);
