import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeSettings } from '#infra/settings';
import { address } from '#test/infra/http/requests';
import { ServedForTest } from '#test/infra/http/served';
import { temporaryDirectory } from '#test/infra/sqlite/temporaryDirectory';

const file = (name: string): Buffer => readFileSync(`infra/demo/files/${name}`);

async function withSettings(): Promise<ServedForTest> {
  const directory = temporaryDirectory();
  writeSettings(directory, { sellerId: 'seller', marketplace: 'US', shipFrom: address, seed: 7 });
  return ServedForTest.begun({}, directory);
}

const post = (served: ServedForTest, name: string, payload: Buffer, query = '') =>
  served.ask<Record<string, unknown>>({
    method: 'POST',
    url: `/import?file-name=${name}${query}`,
    headers: { 'content-type': 'application/octet-stream' },
    payload,
  });

describe('a file of Seller Central as a body', () => {
  it('becomes a plan, once', async () => {
    const served = await withSettings();
    const first = await post(served, 'manifest.txt', file('manifest.txt'));
    expect(first.body).toMatchObject({ outcome: 'imported', kind: 'manifest', category: 'plan' });
    const again = await post(served, 'manifest.txt', file('manifest.txt'));
    expect(again.body).toMatchObject({ outcome: 'already-imported', id: first.body['id'] });
    expect((await served.get(`/plans/${first.body['id']}`)).status).toBe(200);
  });

  it('that cannot be read is told cell by cell, and stored not at all', async () => {
    const served = await withSettings();
    const { status, body } = await post(served, 'list.csv', Buffer.from('a,b\n1,2\n'));
    expect({ status, body }).toMatchObject({
      status: 422,
      body: { type: '/problems/bad-file', details: { problems: [{ code: 'unknown-file' }] } },
    });
    expect(served.lading.store.last()).toBeUndefined();
  });

  it('needs to be known where the goods are', async () => {
    const { body } = await post(await ServedForTest.begun(), 'manifest.txt', file('manifest.txt'));
    expect(body['type']).toBe('/problems/ship-from-needed');
  });
});
