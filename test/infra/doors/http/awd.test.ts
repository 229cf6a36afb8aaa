import { expect, it } from 'vitest';
import { keyFor, TestServer } from '#test/infra/doors/http/testServer';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const mug = '/awd/MUG-BLUE';
const dimensions = { length: '12', width: '12', height: '12', unitOfMeasurement: 'IN' };

it('boxes in AWD are recorded, told as of a day and as known at a time, and shown to their seller alone', async () => {
  const directory = temporaryDirectory();
  const mine = keyFor(directory, 'harbour', 'operate');
  const theirs = keyFor(directory, 'juniper', 'operate');
  const server = await TestServer.start({}, directory);
  expect((await server.get(mug, mine)).status).toBe(404);
  const came = { occurredAt: '2026-04-03T19:00:00Z', boxes: 40, unitsPerBox: 24, dimensions };
  await server.post(`${mug}/receive-boxes`, came, mine);
  await server.post(`${mug}/decide-awd-rate`, { rate: 'MANAGED', from: '2026-05-01' }, mine);
  const went = { occurredAt: '2026-05-04T19:00:00Z', boxes: 41 };
  const { body, headers } = await server.post(`${mug}/replenish-boxes?wait=read-models`, went, mine);
  expect(body).toMatchObject({
    recorded: [{ type: 'BoxesReplenished', fact: { replenishment: 'AUTOMATIC', flags: ['below-zero'] } }],
  });

  const shown = await server.get(mug, mine);
  expect(shown.headers['etag']).toBe(headers['etag']);
  expect(shown.body).toMatchObject({
    country: 'US',
    rate: { rate: 'MANAGED' },
    stored: [{ boxes: -1, units: -24, cubicFeet: '-1' }],
  });
  const before = await server.get(`${mug}?as-of=2026-04-30`, mine);
  expect(before.body).toMatchObject({ boxes: 40, units: 960, cubicFeet: '40' });
  expect(before.body).not.toHaveProperty('rate');
  for (const [url, key] of [
    [mug, theirs],
    [`${mug}?country=CA`, mine],
    [`${mug}?as-known-at=2020-01-01T00:00:00Z`, mine],
  ] as const)
    expect((await server.get(url, key)).status, url).toBe(404);
});

it('which boxes are meant is asked for in the words of a request', async () => {
  const { status, body } = await (await TestServer.start()).post(`${mug}/send-boxes`, {
    boxes: 1,
    destination: 'Harbour shop',
  });
  expect(status).toBe(409);
  expect(body['advice']).toBe(
    'say which with `unitsPerBox`, `dimensions` or both; `GET /awd/{msku}` lists them',
  );
});
