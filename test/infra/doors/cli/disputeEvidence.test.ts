import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Instant } from '#domain/values/instant';
import { type Cli, lading } from '#test/infra/doors/cli/lading';

const header =
  'charged_date,country_code,storage_type,charge_rate,capacity_usage_volume,capacity_limit,overage_volume,volume_unit,charged_fee_amount,currency_code';

/** A day over the limit in October 2023 that cost 10 dollars too much, found in November. */
async function disputed(): Promise<{ cli: Cli; id: string; folder: string }> {
  const cli = lading();
  cli.now = Instant.parse('2023-11-20T17:00:00Z');
  const file = join(cli.directory, 'overage.csv');
  writeFileSync(file, `${header}\n2023-10-20,US,Sortable,10.00,600,500,100,cubic feet,42.26,USD\n`);
  await cli('settings', 'seller', 'me');
  expect((await cli('import', file)).err).toBe('importing 1/1\n');
  expect((await cli('dispute', 'scan', '--record')).out).toContain('1 recorded');
  const id = String((await cli('dispute', 'list', '--json')).json()['disputes']?.[0]?.['disputeId']);
  return { cli, id, folder: join(cli.directory, 'evidence') };
}

it('a scanned report becomes evidence that checks itself', async () => {
  const { cli, id, folder } = await disputed();
  const { out } = await cli('dispute', 'evidence', id, '--out', folder);
  expect(out).toContain('1 line and 2 events');
  expect(readdirSync(folder).sort()).toEqual([
    'SHA256SUMS',
    'claim.json',
    'dispute.html',
    'events.jsonl',
    'lines.csv',
    'verify.mjs',
  ]);
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'verify.mjs')], { encoding: 'utf8' });
  expect(stdout).toBe('2 events, 1 line and the claim: all as recorded, every sum right\n');
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'dispute.html'), 'utf8')).toContain(
    '100 ft3 over x 10 / 31 days = 32.25806451612903225806',
  );
});

it('a folder that is there already stays as it is', async () => {
  const { cli, id, folder } = await disputed();
  await cli('dispute', 'evidence', id, '--out', folder);
  const again = await cli('dispute', 'evidence', id, '--out', folder);
  expect(again.code).not.toBe(0);
  expect(again.err).toContain('is there already');
  expect(existsSync(`${folder}.partial`)).toBe(false);
});

it('evidence is of what was known when the dispute was found, whatever was imported since', async () => {
  const { cli, id, folder } = await disputed();
  await cli('dispute', 'evidence', id, '--out', folder);
  const file = join(cli.directory, 'again.csv');
  writeFileSync(file, `${header}\n2023-10-20,US,Sortable,10.00,620,500,120,cubic feet,42.26,USD\n`);
  cli.now = Instant.parse('2023-11-21T17:00:00Z');
  await cli('import', file);
  await cli('dispute', 'evidence', id, '--out', `${folder}-2`);
  const lines = (name: string) => readFileSync(join(name, 'lines.csv'), 'utf8');
  expect(lines(`${folder}-2`)).toBe(lines(folder));
});
