import { expect, it } from 'vitest';
import { newPlan } from '#test/infra/doors/http/requests';
import { keyFor, TestServer } from '#test/infra/doors/http/testServer';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const nasty = ['\r\n{"level":"fatal"}', '\u2028', '\u001b[31m', '\u0000', '\u202e', 'x'.repeat(100_000)];

it('writes one JSON line a record, short, whatever is sent, and nothing of what is sent', async () => {
  const directory = temporaryDirectory();
  const key = keyFor(directory, 'harbour', 'operate');
  const server = await TestServer.start({}, directory);
  for (const text of nasty) {
    const plan = newPlan(`Plan ${text}`.slice(0, 40));
    await server.post(
      '/plans',
      { ...plan, sourceAddress: { ...plan.sourceAddress, name: `Secret ${text}` } },
      key,
    );
    await server.post('/plans', { [`key ${text}`]: text }, { ...key, 'idempotency-key': 'k' });
    await server.get(`/find?identifier=${encodeURIComponent(text)}`, key);
    await server.get(`/plans/${encodeURIComponent(text)}`, key);
    await server.get(`/${encodeURIComponent(text).slice(0, 1000)}`, { ...key, traceparent: 'x' });
  }
  expect(server.logged.length).toBeGreaterThanOrEqual(nasty.length * 4);
  for (const line of server.logged) {
    expect(line.match(/[\n\r\u2028\u2029]/g)).toEqual(['\n']);
    expect(line.length).toBeLessThan(8 * 1024);
    expect(JSON.parse(line)).toMatchObject({
      level: expect.stringMatching(/info|warn|error/),
      msg: expect.any(String),
    });
  }
  const all = server.logged.join('');
  const secret = key['authorization']?.slice(-43) ?? '';
  expect(secret.length).toBeGreaterThan(20);
  for (const word of [secret, 'Secret', 'Dock Street', '98402', '127.0.0.1', 'Bearer', 'MUG-BLUE', '\u001b'])
    expect(all).not.toContain(word);
});
