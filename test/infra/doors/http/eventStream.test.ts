import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { confirmedShipment, createdPlan, newPlan } from '#test/infra/doors/http/requests';
import { keyFor, TestServer } from '#test/infra/doors/http/testServer';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

interface Sent {
  readonly id: string;
  readonly event: string;
  readonly data: { readonly id: string; readonly subject: string; readonly specversion: string };
}

/** The first events of a stream, as its client gets them. */
async function firstOf(
  url: string,
  count: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly Sent[]> {
  const leaving = new AbortController();
  const response = await fetch(url, { headers, signal: leaving.signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const sent: Sent[] = [];
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(
        block
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      );
      const data = fields.get('data');
      if (data !== undefined)
        sent.push({ id: fields.get('id') ?? '', event: fields.get('event') ?? '', data: JSON.parse(data) });
    }
    if (sent.length >= count) break;
  }
  leaving.abort();
  return sent;
}

describe('the event stream', () => {
  it('gives every event in order as a CloudEvent, and goes on after the last one that was seen', async () => {
    const server = await TestServer.start();
    const { inboundPlanId } = await confirmedShipment(server);
    const url = `${await server.listen()}/events`;
    const total = Number(server.lading.store.last()?.position);
    const all = await firstOf(url, total);
    expect(all.map(({ id }) => Number(id))).toEqual([...Array(total).keys()].map((each) => each + 1));
    expect(all[0]).toMatchObject({
      event: 'InboundPlanCreated',
      data: { specversion: '1.0', subject: `plan-${inboundPlanId}` },
    });
    const middle = all[2]?.id ?? '';
    const rest = await firstOf(url, total - 3, { 'last-event-id': middle });
    expect(rest).toEqual(all.slice(3));
    expect(await firstOf(`${url}?after=${middle}`, total - 3)).toEqual(rest);
  });

  it('gives what is recorded while somebody listens, of the category asked for', async () => {
    const server = await TestServer.start();
    const url = `${await server.listen()}/events?category=shipment`;
    const listening = firstOf(url, 2);
    await confirmedShipment(server);
    const sent = await listening;
    expect(sent.every(({ data }) => data.subject.startsWith('shipment-'))).toBe(true);
  });

  it('gives a seller nothing of another', async () => {
    const directory = temporaryDirectory();
    const [mine, theirs] = [keyFor(directory, 'harbour', 'operate'), keyFor(directory, 'juniper', 'operate')];
    const server = await TestServer.start({}, directory);
    for (let each = 0; each < 10; each += 1)
      await createdPlan(server, each % 2 === 0 ? mine : theirs, newPlan(`Plan ${each}`));
    const sent = await firstOf(`${await server.listen()}/events`, 5, { ...mine });
    expect(sent.map(({ id }) => Number(id))).toEqual([1, 3, 5, 7, 9]);
  });

  it('refuses what is no position', async () => {
    const server = await TestServer.start();
    expect((await server.get('/events?after=nonsense')).body['type']).toBe('/problems/bad-position');
  });

  it('drops a client that never reads, with a reason, and holds little for it; others are not kept waiting', async () => {
    const server = await TestServer.start();
    const id = await createdPlan(server);
    const address = new URL(await server.listen());
    const socket = connect(Number(address.port), address.hostname);
    socket.pause();
    socket.write(`GET /events HTTP/1.1\r\nhost: ${address.host}\r\n\r\n`);
    await once(socket, 'connect');
    const boxes = [...Array(500).keys()].map((each) => ({ ...newPlan().boxes[0], name: `B${each}` }));
    const large = 100;
    for (let each = 0; each < large; each += 1) {
      const { status } = await server.post(`/plans/${id}/change-plan-items`, {
        items: [{ msku: 'MUG-BLUE', quantity: 24 * boxes.length }],
        boxes: boxes.map((box) => ({ ...box, name: `${box.name}-${each}` })),
      });
      expect(status).toBe(200);
    }
    // Another client has everything meanwhile.
    const sent = await firstOf(`${address.origin}/events`, large + 1);
    expect(sent).toHaveLength(large + 1);
    const dropped = () => server.logged.find((line) => line.includes('"dropped":"slow"'));
    await expect.poll(dropped, { timeout: 120_000 }).toBeDefined();
    const { buffered } = JSON.parse(dropped() ?? '{}');
    expect(buffered).toBeGreaterThanOrEqual(2 ** 20);
    expect(buffered).toBeLessThan(1.5 * 2 ** 20);
    socket.destroy();
    console.log(`dropped at ${buffered} bytes, of ${large} large events; another client got them all`);
  });
});
