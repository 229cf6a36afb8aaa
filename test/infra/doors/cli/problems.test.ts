import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { lading } from '#test/infra/doors/cli/lading';
import { plannedMugs } from '#test/infra/doors/cli/life';
import { jsonFileIn, manyMugs } from '#test/infra/doors/cli/planFiles';

describe('a problem on the command line', () => {
  it('of typing ends with 2, names what was typed, and says what is expected', async () => {
    const cli = lading();
    for (const [argv, said] of [
      [['plna'], "unknown command 'plna'"],
      [['plans', '--at', 'yesterday'], '--at "yesterday"'],
      [['shipments', '--status', 'gone'], '--status "gone": not one of them; expected'],
      [['shipment', 'receive', 'FBA1', 'MUG=2'], '--fulfillment-center is missing; expected: where'],
      [['shipment', 'receive', 'FBA1', 'MUG', '--fulfillment-center', 'PHX5'], '<msku=units...> ["MUG"]'],
      [['fees', '--month', '2026-13'], '--month "2026-13": no month'],
      [['settings', 'seed', 'x'], '[value]'],
    ] as const) {
      const ended = await cli(...argv);
      expect([ended.code, ended.out]).toEqual([2, '']);
      expect(ended.err).toContain(said);
    }
  });

  it('of a rule ends with 3 and says what to do', async () => {
    const { cli, plan } = await plannedMugs();
    const refused = await cli('plan', 'confirm-placement', plan, 'minimal');
    expect(refused).toMatchObject({ code: 3, out: '' });
    expect(refused.err).toContain('lading plan offer-placement');
    const moved = await cli('plan', 'rename', plan, 'Mugs', '--expect-revision', '7');
    expect(moved).toMatchObject({ code: 3, err: expect.stringContaining('expected revision 7, found 0') });
  });

  it('of a command id used twice ends with 3', async () => {
    const { cli, plan } = await plannedMugs();
    await cli('plan', 'rename', plan, 'One', '--command-id', 'r');
    expect(await cli('plan', 'rename', plan, 'Two', '--command-id', 'r')).toMatchObject({ code: 3 });
  });

  it('of something that is not there ends with 4', async () => {
    const cli = lading();
    expect((await cli('plan', 'show', 'wf0000')).code).toBe(4);
    expect((await cli('why', '99')).code).toBe(4);
    expect((await cli('import', 'no-such-file.csv')).code).toBe(4);
    expect((await cli('verify', '--data', join(cli.directory, 'nowhere'))).code).toBe(4);
  });

  it('of an id that names several lists them', async () => {
    const { cli, plan } = await plannedMugs(manyMugs);
    await cli('plan', 'offer-placement', plan);
    await cli('plan', 'confirm-placement', plan, 'amazon-optimized');
    const { json, code } = await cli('shipment', 'show', plan, '--json');
    const shipments = (await cli('shipments', '--json')).json()['shipments'] ?? [];
    const problem = json()['problem'];
    expect([code, problem?.['type']]).toEqual([2, 'ambiguous-id']);
    expect(shipments.length).toBeGreaterThan(1);
    expect(problem?.['details']?.['candidates']).toHaveLength(shipments.length);
  });

  it('of a store in use ends with 6', async () => {
    const cli = lading();
    const store = openSqliteStore(cli.directory);
    try {
      expect(await cli('plans')).toMatchObject({ code: 6, err: expect.stringContaining('another process') });
    } finally {
      store.close();
    }
  });

  it('of a file ends with 8, says where it is, and stores nothing', async () => {
    const { cli } = await plannedMugs();
    const file = jsonFileIn(cli.directory, 'bad.json', { name: 'x', items: [{ msku: 'A', quantity: 0 }] });
    expect(await cli('plan', 'create', file)).toMatchObject({
      code: 8,
      err: expect.stringContaining('items[0].quantity'),
    });
    const manifest = join(cli.directory, 'manifest.txt');
    writeFileSync(manifest, 'Merchant SKU\tQuantity\nMUG-BLUE\tmany\n');
    const imported = await cli('import', manifest, '--json');
    expect(imported.code).toBe(8);
    expect(imported.json()['problem']?.['details']?.['problems']?.[0]).toMatchObject({
      row: 2,
      value: 'many',
    });
    expect((await cli('replay', '--json')).json()['events']).toBe(2);
  });

  it('is with --json the one document on the standard output', async () => {
    const { out, err } = await lading()('shipment', 'show', 'FBA00000', '--json');
    expect(JSON.parse(out)).toMatchObject({ problem: { type: 'no-such-shipment', exitCode: 4 } });
    expect(err).toBe('');
  });
});
