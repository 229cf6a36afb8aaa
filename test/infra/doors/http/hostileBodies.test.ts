import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { BadJson, strictJson } from '#infra/doors/http/strictJson';
import { newPlan } from '#test/infra/doors/http/requests';
import { TestServer } from '#test/infra/doors/http/testServer';

const bytes = (text: string): Buffer => Buffer.from(text);

const hostile: readonly (readonly [string, Buffer])[] = [
  ['10,000 deep arrays', bytes('['.repeat(10_000) + ']'.repeat(10_000))],
  ['10,000 deep objects', bytes(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)],
  [
    'an object with 90,000 keys',
    bytes(`{${[...Array(90_000).keys()].map((key) => `"${key}":1`).join(',')}}`),
  ],
  ['a key twice', bytes('{"name":"a","name":"b"}')],
  ['a key twice, once escaped', bytes('{"name":"a","n\\u0061me":"b"}')],
  ['NaN', bytes('{"name":NaN}')],
  ['a number beyond a double', bytes('{"name":1e999}')],
  ['invalid UTF-8', Buffer.concat([bytes('{"name":"'), Buffer.from([0xff, 0xfe]), bytes('"}')])],
  ['half of a surrogate pair', bytes('{"name":"\\ud800"}')],
  ['NUL', bytes('{"name":"a\\u0000b"}')],
  ['__proto__', bytes('{"__proto__":{"polluted":true}}')],
  ['constructor.prototype', bytes('{"constructor":{"prototype":{"polluted":true}}}')],
  ['an escaped __proto__', bytes('{"\\u005f_proto__":{"polluted":true}}')],
  ['a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes('{}')])],
  ['no JSON', bytes('{name: 1}')],
  ['two documents', bytes('{}{}')],
  ['a string that does not end', bytes(`"${'a'.repeat(900_000)}`)],
  ['900,000 backslashes', bytes(`{"a":"${'\\\\'.repeat(450_000)}`)],
  ['900,000 quotes', bytes('"'.repeat(900_000))],
  ['900,000 digits and signs', bytes(`[${'1e+'.repeat(300_000)}]`)],
  ['a list', bytes('[]')],
  ['a text', bytes('"text"')],
  ['null', bytes('null')],
];

describe('a hostile body', () => {
  it.each(hostile)('of %s is refused, quickly', async (_, payload) => {
    const server = await TestServer.start();
    const send = () =>
      server.app.inject({
        method: 'POST',
        url: '/plans',
        headers: { 'content-type': 'application/json' },
        payload,
      });
    const took: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const before = process.cpuUsage();
      expect((await send()).statusCode).toBe(400);
      const { user, system } = process.cpuUsage(before);
      took.push((user + system) / 1_000);
    }
    // Of the processor's time, the least: what else the machine does is not held against it.
    expect(Math.min(...took)).toBeLessThan(150);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('of a byte more than the limit is refused as too large', async () => {
    const server = await TestServer.start();
    const payload = `{"name":"${'a'.repeat(1024 * 1024)}"}`;
    const { statusCode, headers } = await server.app.inject({
      method: 'POST',
      url: '/plans',
      headers: { 'content-type': 'application/json' },
      payload,
    });
    expect({ statusCode, type: headers['content-type'] }).toMatchObject({
      statusCode: 413,
      type: 'application/problem+json; charset=utf-8',
    });
  });

  it('of another media type is refused', async () => {
    const server = await TestServer.start();
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const { statusCode } = await server.app.inject({
        method: 'POST',
        url: '/plans',
        headers: { 'content-type': type },
        payload: '{}',
      });
      expect(statusCode, type).toBe(415);
    }
  });

  it('that never ends is cut at the limit', async () => {
    const server = await TestServer.start();
    const address = new URL(await server.listen());
    const socket = connect(Number(address.port), address.hostname);
    socket.on('error', () => {});
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => {
      answer += text;
    });
    socket.write(
      `POST /plans HTTP/1.1\r\nhost: ${address.host}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
    );
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    let sent = 0;
    while (!socket.destroyed && sent < 64 * 2 ** 20 && !answer.includes('413')) {
      if (!socket.write(chunk)) await new Promise((resolve) => setTimeout(resolve, 1));
      sent += 0x10000;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(answer).toContain(' 413 ');
    expect(sent).toBeLessThan(32 * 2 ** 20);
    socket.destroy();
  });
});

it('a request that trickles in is cut off', async () => {
  const server = await TestServer.start();
  const address = new URL(await server.listen());
  const begun = performance.now();
  const slow = (begin: string) =>
    new Promise<number>((resolve) => {
      const socket = connect(Number(address.port), address.hostname, () => socket.write(begin));
      const trickle = setInterval(() => socket.write('a'), 1_000);
      socket.on('error', () => {});
      socket.on('close', () => {
        clearInterval(trickle);
        resolve(performance.now() - begun);
      });
    });
  const [header = 0, body = 0, file = 0] = await Promise.all([
    slow(`GET /plans HTTP/1.1\r\nhost: ${address.host}\r\nx-slow: `),
    slow(
      `POST /plans HTTP/1.1\r\nhost: ${address.host}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{`,
    ),
    slow(`POST /import?file-name=a.csv HTTP/1.1\r\nhost: ${address.host}\r\ncontent-length: 1000\r\n\r\na`),
  ]);
  expect(header).toBeLessThan(45_000);
  expect(body).toBeLessThan(45_000);
  expect(file).toBeLessThan(45_000);
  console.log(
    `slow headers cut off after ${(header / 1000).toFixed(1)} s, a slow body after ${(body / 1000).toFixed(1)} s, a slow file after ${(file / 1000).toFixed(1)} s`,
  );
});

it('JSON that is well formed is read as JSON.parse reads it', () => {
  const plan = { ...newPlan('Ünï "quoted" \\ \n 🚚'), n: [1, -2.5, 1e3, true, false, null, {}, [], ''] };
  expect(strictJson(bytes(JSON.stringify(plan)))).toEqual(plan);
  expect(() => strictJson(bytes('{"a":[{"b":1,"b":2}]}'))).toThrow(BadJson);
});
