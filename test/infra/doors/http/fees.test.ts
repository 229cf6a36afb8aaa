import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confirmedShipment, newAccount, recordedStock } from '#test/infra/doors/http/requests';
import { keyFor, TestServer } from '#test/infra/doors/http/testServer';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

interface Ledger {
  readonly fees: readonly unknown[];
  readonly recomputed?: { readonly lines: readonly { readonly id: string }[] };
  readonly nextCursor?: string;
}

const june = 'month=2025-06&country=US';

/** 20 cubic feet of mugs in Phoenix, all of June 2025: 20 x 0.78 of storage. */
async function stocked(): Promise<TestServer> {
  const server = await TestServer.start();
  await recordedStock(server);
  await server.post('/account?wait=read-models', newAccount);
  return server;
}

const storageLine = async (server: TestServer): Promise<string> => {
  const { body } = await server.get<Ledger>(`/fees?${june}&fee-type=FBAStorageFee`);
  return body.recomputed?.lines[0]?.id ?? 'none';
};

describe('the fee ledger over HTTP', () => {
  it('is estimates and charges alone without a month and a country', async () => {
    const server = await TestServer.start();
    await confirmedShipment(server);
    for (const query of ['', '?month=2025-06', '?country=US'])
      expect((await server.get<Ledger>(`/fees${query}`)).body).not.toHaveProperty('recomputed');
    expect((await server.get('/fees?msku=MUG-BLUE')).status).toBe(400);
  });

  it('has every fee of a month and country, recomputed', async () => {
    const { body } = await (await stocked()).get(`/fees?${june}&fee-type=FBAStorageFee`);
    expect(body).toMatchObject({
      fees: [],
      recomputed: {
        lines: [{ subject: { msku: 'MUG-BLUE', fulfillmentCenter: 'PHX5' }, result: { kind: 'amount' } }],
        byType: [{ key: 'FBAStorageFee', lines: 1 }],
        totals: [{ least: { amount: '15.60', code: 'USD' }, most: { amount: '15.60', code: 'USD' } }],
        notComputable: 0,
      },
    });
  });

  it('comes in pages, each line once', async () => {
    const server = await stocked();
    const whole = (await server.get<Ledger>(`/fees?${june}`)).body.recomputed?.lines ?? [];
    const ids: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const from: string = cursor && `&cursor=${cursor}`;
      const { body } = await server.get<Ledger>(`/fees?${june}&limit=1${from}`);
      ids.push(...(body.recomputed?.lines ?? []).map(({ id }) => id));
      cursor = body.nextCursor;
    }
    expect(ids).toEqual(whole.map(({ id }) => id).toSorted());
  });

  it('supposes another size for one request', async () => {
    const server = await stocked();
    const url = `/fees?${june}&fee-type=FBAStorageFee&measure=MUG-BLUE%3D18x12x8in`;
    expect((await server.get(url)).body).toMatchObject({
      recomputed: { totals: [{ least: { amount: '31.20' } }] },
    });
    for (const unit of ['PLATE%3D1x1x1in', 'PLATE%3D1x1x1in,1lb'])
      expect((await server.get(`/fees?${june}&measure=${unit}`)).body).toMatchObject({
        status: 400,
        type: '/problems/no-such-sku',
      });
  });

  it('explains a line with its facts and what moved', async () => {
    const server = await stocked();
    const { body } = await server.get(`/fees/${await storageLine(server)}`);
    expect(body).toMatchObject({
      text: expect.stringContaining('600 ft3-days x 0.78 / 30 days = 15.6'),
      facts: [{ fact: { type: 'MeasurementRecorded' } }],
      stocks: [
        {
          msku: 'MUG-BLUE',
          before: 0,
          days: [{ day: '2025-06-01', moved: [{ eventType: 'StartingBalance', units: 40 }], units: 40 }],
        },
      ],
    });
    expect((await server.get('/fees/2025-06.US.000000000000')).status).toBe(404);
    expect((await server.get('/fees/anything')).status).toBe(404);
  });

  it('is held against another size, another time, and the published cards', async () => {
    const server = await stocked();
    const smaller = await server.get(`/fees/diff?${june}&measure=MUG-BLUE%3D12x12x3in`);
    expect(smaller.body).toMatchObject({
      changed: expect.arrayContaining([
        expect.objectContaining({ because: ['inputs'], difference: expect.anything() }),
      ]),
    });
    const before = await server.get(`/fees/diff?${june}&other-as-known-at=2025-01-01T00:00:00Z&limit=1`);
    expect(before.body).toMatchObject({ counts: { onlyAfter: 0, changed: 0 }, onlyBefore: [{}] });
    expect((await server.get(`/fees/diff?${june}&other-cards=published`)).body).toMatchObject({
      changed: [],
      difference: [],
    });
    expect((await server.get('/fees/diff?month=2025-06')).status).toBe(400);
    expect((await server.get(`/fees/diff?${june}`)).body).toMatchObject({
      status: 400,
      detail: 'nothing to compare with',
    });
  });

  it('is held against another of the same fee type, SKU or shipment', async () => {
    const server = await stocked();
    const typesOf = async (filter: string) => {
      const url = `/fees/diff?${june}&other-as-known-at=2025-01-01T00:00:00Z${filter}`;
      const { body } = await server.get<{ onlyBefore: readonly { feeType: string }[] }>(url);
      return new Set(body.onlyBefore.map(({ feeType }) => feeType));
    };
    expect((await typesOf('')).size).toBeGreaterThan(1);
    expect(await typesOf('&fee-type=FBAStorageFee')).toEqual(new Set(['FBAStorageFee']));
    expect(await typesOf('&msku=MUG-BLUE')).not.toContain('Subscription');
    expect(await typesOf('&shipment=FBA17K4W2N8C')).toEqual(new Set());
  });

  it('estimates no day that has not come', async () => {
    const server = await stocked();
    expect((await server.get('/fees/estimate')).body).toMatchObject({ isEstimate: true, country: 'US' });
    expect((await server.get('/fees/estimate?as-of=2099-01-01')).status).toBe(400);
  });

  it('is by the cards of the settings, and says so where they cannot be used', async () => {
    const directory = temporaryDirectory();
    const file = join(directory, 'cards.json');
    writeFileSync(join(directory, 'settings.json'), JSON.stringify({ rateCards: file }));
    const server = await TestServer.start({}, directory);
    expect((await server.get(`/fees?${june}`)).body).toMatchObject({
      status: 503,
      type: '/problems/rate-cards-unreadable',
    });
    writeFileSync(file, '[]');
    expect((await server.get(`/fees?${june}`)).status).toBe(200);
  });

  it('of one seller is not the other’s', async () => {
    const directory = temporaryDirectory();
    const [mine, theirs] = [keyFor(directory, 'harbour', 'operate'), keyFor(directory, 'juniper', 'read')];
    const server = await TestServer.start({}, directory);
    await recordedStock(server, mine);
    const own = await server.get<Ledger>(`/fees?${june}`, mine);
    const [line] = own.body.recomputed?.lines ?? [];
    expect((await server.get(`/fees?${june}`, theirs)).body).toMatchObject({ recomputed: { lines: [] } });
    expect((await server.get(`/fees/${line?.id}`, theirs)).status).toBe(404);
    expect((await server.get(`/fees/${line?.id}`, mine)).status).toBe(200);
  });
});

describe('the overage report over HTTP', () => {
  it('goes out with Amazon’s header, once its month is over', async () => {
    const server = await stocked();
    const { status, text } = await server.get('/reports/overage?month=2022-07&country=US');
    expect(status).toBe(200);
    expect(text).toMatch(/^"charged_date","country_code","storage_type","charge_rate"/);
    expect((await server.get('/reports/overage?month=2098-07&country=US')).body).toMatchObject({
      status: 404,
      type: '/problems/no-overage-report-yet',
    });
  });
});
