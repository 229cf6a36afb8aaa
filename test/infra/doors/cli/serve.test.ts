import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lading } from '#test/infra/doors/cli/lading';

describe('lading serve', () => {
  it('says where it serves, and ends with 0 when it is told to', async () => {
    const cli = lading();
    const ending = new AbortController();
    cli.until = ending.signal;
    const running = cli('serve', '--port', '0', '--log', 'silent', '--json');
    setTimeout(() => ending.abort(), 1_000);
    const ended = await running;
    expect(ended.code).toBe(0);
    expect(ended.json()['docs']).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/docs$/);
  });

  it('refuses what cannot be meant so, and what would let everybody in', async () => {
    const cli = lading();
    for (const [argv, code, said] of [
      [['--host', '0.0.0.0'], 2, 'lading keys add'],
      [['--nats', 'http://localhost'], 2, 'nats://'],
      [['--store', 'esdb://'], 2, ''],
      [['--store', 'postgres://x'], 2, '--store'],
      [['--port', '70000'], 2, '--port'],
    ] as const) {
      const ended = await cli('serve', ...argv);
      expect([ended.code, ended.out], argv.join(' ')).toEqual([code, '']);
      expect(ended.err).toContain(said);
    }
  });

  it('says that a port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const ended = await lading()('serve', '--port', String(port));
    expect(ended).toMatchObject({ code: 6, err: expect.stringContaining('another program listens there') });
    taken.close();
  });
});

describe('lading keys', () => {
  it('shows a key once, lists what it may, and revokes it', async () => {
    const cli = lading();
    const added = (await cli('keys', 'add', 'warehouse', '--role', 'read', '--json')).json();
    expect(added['key']).toMatch(/^lading_[0-9a-f]{12}_.{43}$/);
    const listed = await cli('keys', 'list', '--json');
    expect(listed.json()['keys']).toMatchObject([{ name: 'warehouse', role: 'read', sellerId: 'seller' }]);
    expect(listed.out).not.toContain(added['key']?.slice(-43));
    await cli('keys', 'revoke', String(added['keyId']));
    expect((await cli('keys', 'list')).out).toMatch(/revoked/);
    expect((await cli('keys', 'revoke', 'nobody')).code).toBe(4);
  });

  it('tells a key file that cannot be read', async () => {
    const cli = lading();
    writeFileSync(join(cli.directory, 'keys.json'), '{');
    const ended = await cli('keys', 'list');
    expect(ended).toMatchObject({ code: 6, err: expect.stringContaining('keys.json') });
  });
});
