import { describe, expect, it } from 'vitest';
import { confirmedShipment, newAccount, recordedStock } from '#test/infra/doors/http/requests';
import { type Headers, keyFor, TestServer } from '#test/infra/doors/http/testServer';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const mug = '/stock/MUG-BLUE';
async function withStock(headers: Headers = {}, directory = temporaryDirectory()): Promise<TestServer> {
  const server = await TestServer.start({}, directory);
  await recordedStock(server, headers);
  return server;
}

describe('stock over HTTP', () => {
  it('is recorded and shown by its MSKU and network', async () => {
    const server = await withStock();
    const { body, headers } = await server.get(mug);
    expect(body).toMatchObject({
      network: 'US',
      inventory: [{ fulfillmentCenter: '*' }, { fulfillmentCenter: 'PHX5', fulfillableQuantity: 34 }],
      removals: [{ removalOrderId: 'RM-7', status: 'ordered', inProcess: 3 }],
    });
    expect(headers['etag']).toBe(`"${body['revision']}"`);
    expect((await server.get(`${mug}?network=CA`)).status).toBe(404);
  });

  it.each([
    ['/stock/NOPE', 'no-such-stock', 'GET /inventory'],
    ['/skus/NOPE', 'no-such-sku', 'GET /skus'],
    ['/account', 'no-such-account', 'POST /account'],
  ])('that is not there is told at %s, and what to ask instead', async (path, type, advice) => {
    const { status, body } = await (await TestServer.start()).get(path);
    expect([status, body['type']]).toEqual([404, `/problems/${type}`]);
    expect(body['advice']).toContain(advice);
  });

  it('is of one network only', async () => {
    const server = await withStock();
    const { body } = await server.post<{ readonly stockId: string }>(`${mug}/record-movements`, {
      network: 'CA',
      movements: [
        { eventType: 'CustomerReturns', quantity: 1, disposition: 'SELLABLE', fulfillmentCenter: 'YYZ4' },
      ],
    });
    expect(body.stockId).not.toBe((await server.get(mug)).body['stockId']);
  });

  it('is known by any MSKU that a path can spell', async () => {
    const server = await TestServer.start();
    const msku = 'Tasse 1/2 “blau” ☕';
    const { status, headers } = await server.post('/skus?wait=read-models', { msku });
    expect(status).toBe(201);
    expect((await server.get(String(headers['location']))).body).toMatchObject({ msku });
  });

  it('is changed only at the revision that was seen, once for a key, and not by a dry run', async () => {
    const server = await withStock();
    const loss = { reason: 'M', quantity: 1, fulfillmentCenter: 'PHX5' };
    const seen = { 'if-match': String((await server.get(mug)).headers['etag']), 'idempotency-key': 'loss-1' };
    const dry = await server.post(`${mug}/adjust-units?dry-run=true`, loss, seen);
    expect(dry.body).toMatchObject({ dryRun: true, wouldRecord: [{ type: 'UnitsMoved', quantity: -1 }] });
    const first = await server.post(`${mug}/adjust-units`, loss, seen);
    const again = await server.post(`${mug}/adjust-units`, loss, seen);
    expect(again.text).toBe(first.text);
    const late = await server.post(`${mug}/adjust-units`, loss, { ...seen, 'idempotency-key': 'loss-2' });
    expect({ status: late.status, type: late.body['type'] }).toEqual({
      status: 409,
      type: '/problems/revision-moved',
    });
  });
});

it('every question about inventory has an answer over HTTP', async () => {
  const server = await withStock();
  for (const [url, answer] of [
    ['/skus?text=mug', { skus: [{ msku: 'MUG-BLUE', measurements: [{ source: 'SELLER' }] }] }],
    ['/skus/MUG-BLUE?on=2026-02-01', { day: '2026-02-01', onDay: { storageType: { source: 'SIZE_TIER' } } }],
    ['/inventory?by=network', { inventory: [{ fulfillableQuantity: 34, totalQuantity: 36 }] }],
    ['/inventory/age', { ages: [{ msku: 'MUG-BLUE', units: 36 }] }],
    ['/inventory/aged?as-of=2026-11-01', { ages: [{ units: 40 }] }],
    ['/inventory/volume', { volumes: [{ storageType: 'STANDARD', units: 36, cubicFeet: '18' }] }],
    ['/inventory/usage', { usage: [{ country: 'US', storageType: 'STANDARD' }] }],
    ['/inventory/alerts', { alerts: [], aged: [{ network: 'US', skus: 1, most: [{ msku: 'MUG-BLUE' }] }] }],
    ['/inventory/distribution', { distribution: [{ reservedForCustomerOrder: 2 }] }],
    ['/replenishment', { isForecast: true, forecasts: [{ forecast: { kind: 'no-history' } }] }],
    ['/discrepancies', { discrepancies: [] }],
    ['/losses', { losses: [{ kind: 'lost', remaining: 4, unexplained: [{ ageInDays: 0 }] }] }],
    ['/reconciliation', { reported: [], differences: [] }],
  ] as const) {
    const { body, text } = await server.get(url);
    expect(body, `${url}: ${text}`).toMatchObject(answer);
  }
});

it('a SKU and its stock are told as of a time, and as known at one', async () => {
  const before = new Date(Date.now() - 1000).toISOString();
  const server = await withStock();
  for (const [url, answer] of [
    [`${mug}?as-of=2026-01-01`, { inventory: [{ fulfillableQuantity: 40 }], removals: [] }],
    ['/skus/MUG-BLUE?as-known-at=2126-01-01T00:00:00Z', { measurements: [{ source: 'SELLER' }] }],
    [`${mug}?as-known-at=2126-01-01T00:00:00Z`, { removals: [{ removalOrderId: 'RM-7', inProcess: 3 }] }],
  ] as const)
    expect((await server.get(url)).body, url).toMatchObject(answer);
  expect((await server.get(`${mug}?as-known-at=${before}`)).status).toBe(404);
  expect((await server.get(`/skus/MUG-BLUE?as-known-at=${before}`)).status).toBe(404);
  expect((await server.get('/skus/MUG-BLUE?as-of=2026-01-01T00:00:00Z')).status).toBe(404);
});

it('the days that ended over a storage limit are told, and asking records nothing', async () => {
  const server = await withStock();
  await server.post('/account', newAccount);
  const limit = { storageType: 'STANDARD', country: 'US', cubicFeet: '1.5', status: 'CONFIRMED' };
  await server.post('/account/set-storage-limit?wait=read-models', {
    ...limit,
    from: '2025-01-01',
    until: '2100-01-01',
  });
  const revision = async () => (await server.get('/account')).headers['etag'];
  const before = await revision();
  const { body } = await server.get<{ readonly alerts: readonly object[] }>('/inventory/alerts?limit=3');
  const day = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
  expect(body).toMatchObject({ nextCursor: expect.any(String) });
  expect(body.alerts).toHaveLength(3);
  expect(body.alerts[0]).toMatchObject({ storageType: 'STANDARD', day, usage: '20', limit: '1.5' });
  expect(await revision()).toBe(before);
});

it('a volume is told for so many days at once, and no more', async () => {
  const server = await withStock();
  const url = '/inventory/volume?as-of=2026-11-01&limit=1000';
  const month = await server.get<{ readonly volumes: readonly unknown[] }>(`${url}&from=2026-10-01`);
  expect(month.body.volumes).toHaveLength(32);
  expect((await server.get(`${url}&from=0001-01-01`)).status).toBe(400);
});

it.each(['/inventory', '/inventory/age', '/replenishment', '/reports/fba-inventory'])(
  '%s takes no network that there is not for one without stock',
  async (url) => {
    const server = await withStock();
    expect((await server.get(`${url}?network=USA`)).status).toBe(400);
  },
);

it('the reports go out with Amazon’s headers', async () => {
  const server = await withStock();
  for (const [name, header] of [
    ['ledger-detail', '"Date","FNSKU","ASIN","MSKU"'],
    ['ledger-summary', '"Date","FNSKU","ASIN","MSKU"'],
    ['fba-inventory', '"sku","fnsku","asin"'],
  ] as const) {
    const { status, headers, text } = await server.get(`/reports/${name}`);
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 200,
      type: 'text/csv; charset=utf-8',
    });
    expect(headers['content-disposition']).toBe(`attachment; filename="${name}.csv"`);
    expect(text.slice(0, header.length)).toBe(header);
    expect(text).toContain('"MUG-BLUE"');
    const { text: ofCanada } = await server.get(`/reports/${name}?network=CA`);
    expect(ofCanada).toContain(header);
    expect(ofCanada).not.toContain('"MUG-BLUE"');
  }
});

it('the account is registered, changed and shown', async () => {
  const server = await TestServer.start();
  expect((await server.get('/account')).status).toBe(404);
  const { status, headers } = await server.post('/account?wait=read-models', newAccount);
  expect({ status, location: headers['location'] }).toEqual({ status: 201, location: '/account' });
  const joined = await server.post('/account/join-marketplace?wait=read-models', { marketplace: 'CA' });
  expect(joined.body).toMatchObject({ recorded: [{ type: 'MarketplaceJoined' }] });
  expect((await server.get('/account')).body).toMatchObject({
    subscription: { kind: 'charged', marketplace: 'US' },
    stores: [{ marketplace: 'US' }, { marketplace: 'CA', converted: true }],
  });
});

it('no seller sees what another has in stock', async () => {
  const directory = temporaryDirectory();
  const mine = keyFor(directory, 'harbour', 'operate');
  const theirs = keyFor(directory, 'juniper', 'operate');
  const server = await withStock(mine, directory);
  await confirmedShipment(server, mine);
  for (const url of ['/skus/MUG-BLUE', mug, '/account'])
    expect((await server.get(url, theirs)).status, url).toBe(404);
  for (const url of [
    '/skus',
    '/inventory',
    '/inventory/age',
    '/inventory/aged',
    '/inventory/volume',
    '/inventory/usage',
    '/inventory/alerts',
    '/inventory/distribution',
    '/replenishment',
    '/losses',
    '/reconciliation',
    '/reports/ledger-detail',
    '/reports/ledger-summary',
    '/reports/fba-inventory',
  ]) {
    const { status, text } = await server.get(url, theirs);
    expect(status, text).toBe(200);
    expect(text, url).not.toMatch(/harbour|MUG-BLUE|PHX5|:\s*\[\{/);
  }
  expect((await server.get(mug, mine)).status).toBe(200);
});
