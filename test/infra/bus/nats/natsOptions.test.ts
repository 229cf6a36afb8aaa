import { describe, expect, it } from 'vitest';
import { freePort } from '#bench/freePort';
import { hasNatsServer } from '#bench/natsServer';
import { connectToNats } from '#infra/bus/nats/connectToNats';
import { natsOptionsOf } from '#infra/bus/nats/natsOptions';
import { NatsServer } from '#test/infra/bus/nats/natsServer';

describe('the URL of a NATS server', () => {
  it('may carry a token or a user with a password, and name several servers', () => {
    expect(natsOptionsOf('nats://s3cr%21t@a:4222')).toEqual({ servers: ['nats://a:4222'], token: 's3cr!t' });
    expect(natsOptionsOf('tls://me:s3cret@a:4222,tls://b:4222')).toEqual({
      servers: ['tls://a:4222', 'tls://b:4222'],
      user: 'me',
      password: 's3cret',
    });
  });

  it.each(['http://s3cret@a:4222', 's3cret'])('is not repeated when it is refused: %s', (url) => {
    expect(() => natsOptionsOf(url)).toThrow(/^(?!.*s3cret)a NATS server is given as/);
  });
});

describe.skipIf(!hasNatsServer)('a connection to a NATS server', () => {
  it('is let in by its password, and says nothing of a wrong one', async () => {
    const server = await NatsServer.started('--user', 'me', '--pass', 's3cret');
    const { host } = new URL(server.url);
    const connection = await connectToNats(natsOptionsOf(`nats://me:s3cret@${host}`));
    await connection.close();
    const wrong = connectToNats(natsOptionsOf(`nats://me:wr0ng@${host}`));
    await expect(wrong).rejects.toThrow(/^(?!.*wr0ng)NATS at nats:\/\/127.0.0.1:\d+: .*Authorization/);
  });

  it('goes to the next server where the first is away', async () => {
    const server = await NatsServer.started();
    const away = `nats://127.0.0.1:${await freePort()}`;
    const connection = await connectToNats({ servers: [away, server.url] });
    expect(connection.getServer()).toContain(String(server.port));
    await connection.close();
  });

  it('says which servers are away', async () => {
    const away = `nats://127.0.0.1:${await freePort()}`;
    await expect(connectToNats({ servers: [away] })).rejects.toThrow(
      expect.objectContaining({ name: 'BrokerUnavailable', message: expect.stringContaining(away) }),
    );
  });
});
