import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSellerCentralFile } from '#infra/files/sellerCentral/readSellerCentralFile';
import { wholeManifest, wholePackList } from '#test/infra/files/sellerCentral/readFile';

const folder = new URL('../../../infra/demo/files/', import.meta.url);
const demoFile = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));

const reports = [
  'ledger-2026-03.csv',
  'overage-fees-2026-03.csv',
  'settlement-2026-03-15.txt',
  'storage-fees-2026-03.csv',
];
const sent = readdirSync(folder).filter((name) => !reports.includes(name));

it.each(sent)('%s is read without a problem or a warning', async (name) => {
  expect(await readSellerCentralFile(demoFile(name), name)).toMatchObject({ ok: true, warnings: [] });
});

it('the pack lists pack exactly the units that the manifest leaves individual', async () => {
  const { lines } = await wholeManifest(demoFile('manifest.txt'));
  const individual = lines.filter(({ casePack }) => casePack === undefined);
  const packLists = await Promise.all(
    ['pack-group-1.csv', 'pack-group-2.csv'].map((name) => wholePackList(demoFile(name))),
  );
  const packed = packLists.flatMap(({ items }) => items.map(({ msku, quantity }) => ({ msku, quantity })));
  expect(packed).toEqual(individual.map(({ msku, quantity }) => ({ msku, quantity })));
});
