import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeSettings } from '#infra/main/settings';
import { address } from '#test/infra/doors/http/requests';
import { TestServer } from '#test/infra/doors/http/testServer';
import {
  overage,
  overageHeader,
  storage,
  storageHeader,
} from '#test/infra/files/reports/charges/chargeFiles';
import { quoted } from '#test/infra/files/reports/reportFiles';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const file = (name: string): Buffer => readFileSync(`infra/demo/files/${name}`);

async function withSettings(): Promise<TestServer> {
  const directory = temporaryDirectory();
  writeSettings(directory, { sellerId: 'seller', marketplace: 'US', shipFrom: address, seed: 7 });
  return TestServer.start({}, directory);
}

const post = (server: TestServer, name: string, payload: Buffer, query = '') =>
  server.ask<Record<string, unknown>>({
    method: 'POST',
    url: `/import?file-name=${name}${query}`,
    headers: { 'content-type': 'application/octet-stream' },
    payload,
  });

describe('a file of Seller Central as a body', () => {
  it('becomes a plan, once', async () => {
    const server = await withSettings();
    const first = await post(server, 'manifest.txt', file('manifest.txt'));
    expect(first.body).toMatchObject({ outcome: 'imported', kind: 'manifest', category: 'plan' });
    const again = await post(server, 'manifest.txt', file('manifest.txt'));
    expect(again.body).toMatchObject({ outcome: 'already-imported', id: first.body['id'] });
    expect((await server.get(`/plans/${first.body['id']}`)).status).toBe(200);
  });

  it('is told what differs where it was imported otherwise, and becomes another plan on purpose only', async () => {
    const server = await withSettings();
    const first = await post(server, 'manifest.txt', file('manifest.txt'), '&plan-name=Spring');
    const other = await post(server, 'manifest.txt', file('manifest.txt'), '&plan-name=Autumn');
    expect(other).toMatchObject({
      status: 409,
      body: {
        type: '/problems/imported-with-other-options',
        details: { id: first.body['id'], differs: [{ option: 'name', before: 'Spring', now: 'Autumn' }] },
      },
    });
    expect(other.body['detail']).toContain('name was Spring, now Autumn');
    expect(other.body['advice']).toContain('`again`');
    const again = await post(server, 'manifest.txt', file('manifest.txt'), '&plan-name=Autumn&again=second');
    expect(again.body).toMatchObject({ outcome: 'imported', kind: 'manifest' });
    expect(again.body['id']).not.toBe(first.body['id']);
  });

  it('that cannot be read is told cell by cell, and stored not at all', async () => {
    const server = await withSettings();
    const { status, body } = await post(server, 'list.csv', Buffer.from('a,b\n1,2\n'));
    expect({ status, body }).toMatchObject({
      status: 422,
      body: { type: '/problems/bad-file', details: { problems: [{ code: 'unknown-file' }] } },
    });
    expect(server.lading.store.last()).toBeUndefined();
  });

  it('needs to be known where the goods are', async () => {
    const { body } = await post(await TestServer.start(), 'manifest.txt', file('manifest.txt'));
    expect(body['type']).toBe('/problems/ship-from-needed');
  });
});

describe('an inventory report as a body', () => {
  it('of the ledger is kept by day, once, and its movements become facts of stock', async () => {
    const server = await withSettings();
    const ledger = Buffer.from(
      '"Date","FNSKU","ASIN","MSKU","Title","Event Type","Reference ID","Quantity","Fulfillment Center","Disposition","Reason","Country"\n' +
        '"07/21/2026","X001","B00","MUG-BLUE","Mug","Shipments","","-2","PHX5","SELLABLE","","US"\n',
    );
    const first = await post(server, 'ledger.csv', ledger);
    expect(first.body, first.text).toMatchObject({
      outcome: 'imported',
      kind: 'ledger-detail',
      reported: 1,
      movements: 1,
      newSkus: 1,
    });
    const again = await post(server, 'ledger.csv', ledger);
    expect(again.body).toMatchObject({ reported: 0, unchanged: 1, movements: 0 });
    await server.lading.settle();
    expect((await server.get('/reconciliation')).body).toMatchObject({ agreeing: 1, differences: [] });
    const { text } = await server.get('/reports/ledger-detail');
    expect(text).toContain('"07/21/2026"');
  });

  it('of the levels is compared, and tells no more than which SKUs there are', async () => {
    const server = await withSettings();
    const levels = Buffer.from('sku\tafn-fulfillable-quantity\nMUG-BLUE\t5\n');
    const { body, text } = await post(server, 'fba.txt', levels);
    expect(body, text).toMatchObject({
      outcome: 'compared',
      skus: 1,
      newSkus: 1,
      differences: [{ msku: 'MUG-BLUE', here: 0, amazon: 5 }],
    });
    expect(server.lading.store.last()).toMatchObject({ position: '1', type: 'SkuRegistered' });
  });

  it('with a row that cannot be read is refused whole, unless such rows are to be skipped', async () => {
    const server = await withSettings();
    const ledger = Buffer.from(
      '"Date","MSKU","Event Type","Quantity","Fulfillment Center","Disposition"\n' +
        '"07/21/2026","MUG-BLUE","Shipments","two","PHX5","SELLABLE"\n' +
        '"07/21/2026","MUG-BLUE","Shipments","-1","PHX5","SELLABLE"\n',
    );
    expect((await post(server, 'ledger.csv', ledger)).status).toBe(422);
    const { body } = await post(server, 'ledger.csv', ledger, '&skip-bad-rows=true');
    expect(body).toMatchObject({ rows: 1, movements: 1, skipped: [{ code: 'not-a-whole-number', row: 2 }] });
  });
});

describe('a report of charges as a body', () => {
  const overages = Buffer.from(quoted([overageHeader, overage(), overage({ charged_date: '2020-08-02' })]));

  it('is kept row by row, once, and its charges are listed page by page', async () => {
    const server = await withSettings();
    const first = await post(server, 'overage.csv', overages);
    expect(first.body, first.text).toMatchObject({ outcome: 'imported', kind: 'overage-fees', reported: 2 });
    expect((await post(server, 'overage.csv', overages)).body).toMatchObject({ reported: 0, unchanged: 2 });

    await server.lading.settle();
    const { body } = await server.get<Record<string, unknown>>('/charges?month=2020-08&limit=1');
    expect(body).toMatchObject({
      charges: [{ feeType: 'FBAStorageOverageFee', from: '2020-08-01', postedOn: '2020-09-01' }],
      totals: [{ charged: { amount: '64.52', code: 'USD' }, credited: { amount: '0.00', code: 'USD' } }],
    });
    const rest = await server.get(`/charges?month=2020-08&limit=1&cursor=${body['nextCursor']}`);
    expect(rest.body).toMatchObject({ charges: [{ from: '2020-08-02' }] });
    expect((await server.get('/charges?fee-type=FBAStorageFee')).body).toMatchObject({ charges: [] });
  });

  it('in Windows-1252 is refused while it can be something else, and read where its encoding is named', async () => {
    const server = await withSettings();
    const bytes = Buffer.from(quoted([storageHeader, storage({ fnsku: 'KÜHL-1' })]), 'latin1');
    const refused = await post(server, 'storage.csv', bytes);
    expect(refused).toMatchObject({
      status: 422,
      body: {
        details: { problems: [{ code: 'unreadable-text', expected: expect.stringContaining('gbk') }] },
      },
    });
    const { body } = await post(server, 'storage.csv', bytes, '&encoding=windows-1252');
    expect(body).toMatchObject({ outcome: 'imported', charges: 1, encoding: 'windows-1252' });
    expect((await post(server, 'storage.csv', bytes, '&encoding=klingon')).status).toBe(400);
  });

  it('cut short is refused, with both counts', async () => {
    const server = await withSettings();
    const storages = (...rows: readonly (readonly string[])[]) =>
      Buffer.from(quoted([storageHeader, ...rows]));
    await post(server, 'storage.csv', storages(storage(), storage()));
    expect((await post(server, 'storage.csv', storages(storage()))).body).toMatchObject({
      refused: 1,
      shrunk: [{ period: '2022-11', subject: 'X00MUGBLUE', before: 2, now: 1 }],
    });
  });
});
