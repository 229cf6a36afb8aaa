import { createServer, type Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { openEventStoreDB } from '#infra/stores/eventstoredb/eventStoreDb';
import { imitated } from '#test/infra/stores/eventstoredb/imitated';

async function checked(connectionString: string, timeout = 30_000) {
  const store = await openEventStoreDB(connectionString, { timeout });
  try {
    return await store.check();
  } finally {
    await store.close();
  }
}

async function listening(server: Server) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { where: `esdb://127.0.0.1:${port}`, [Symbol.dispose]: () => void server.close() };
}

describe('a check of a connection', () => {
  it('finds a server well, and writes nothing on it', async () => {
    await using at = await imitated({});
    const before = at.node.log.all.length;
    expect(await at.store.check()).toMatchObject({ well: true });
    expect(at.node.log.all).toHaveLength(before);
  });

  it('tells a name that does not resolve', async () => {
    expect(await checked('esdb://nobody.invalid:2113?tls=false')).toMatchObject({ problem: 'name' });
  });

  it('tells that nothing listens', async () => {
    await using at = await imitated({});
    at.node.kill();
    expect(await checked(at.node.connectionString)).toMatchObject({ problem: 'refused' });
  });

  it('tells a server that speaks no TLS, and one that wants it', async () => {
    await using at = await imitated({});
    const secure = at.node.connectionString.replace('?tls=false', '');
    expect(await checked(secure)).toMatchObject({ problem: 'tls-not-spoken' });
    using wanting = await listening(createTlsServer());
    expect(await checked(`${wanting.where}?tls=false`)).toMatchObject({ problem: 'tls-wanted' });
  });

  it('tells a certificate that is not to be trusted', async () => {
    using unproven = await listening(createTlsServer());
    expect(await checked(unproven.where)).toMatchObject({ problem: 'certificate' });
  });

  it('tells a port behind which nobody speaks', async () => {
    using mute = await listening(createServer());
    expect(await checked(`${mute.where}?tls=false`, 500)).toMatchObject({ problem: 'silent' });
  });

  it('tells a cluster that has no leader', async () => {
    await using at = await imitated({});
    at.node.leader = 'none';
    expect(await at.store.check()).toMatchObject({ problem: 'no-leader' });
  });

  it.each([
    ['credentials', 'credentials'],
    ['permission', 'may-not-read'],
  ] as const)('tells wrong %s', async (denies, problem) => {
    await using at = await imitated({});
    at.node.denies = denies;
    expect(await at.store.check()).toMatchObject({ problem });
  });

  it('tells a server that is too old', async () => {
    await using at = await imitated({});
    at.node.version = '22.10.5';
    expect(await at.store.check()).toMatchObject({ problem: 'version' });
  });

  it('tells a frozen server', async () => {
    await using at = await imitated();
    await at.store.check();
    at.node.freeze();
    expect(await at.store.check()).toMatchObject({ problem: 'silent' });
  });

  it('shows no password', async () => {
    const diagnosis = await checked('esdb://admin:hidden@nobody.invalid:2113');
    expect(JSON.stringify(diagnosis)).not.toContain('hidden');
    await expect(openEventStoreDB('esdb://admin:hidden@host:port')).rejects.toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('hidden') }),
    );
  });
});
