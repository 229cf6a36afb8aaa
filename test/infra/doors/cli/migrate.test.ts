import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lading, temporaryDirectory } from '#test/infra/doors/cli/lading';

const files = 'infra/demo/files';

describe('a log on its way to another store', () => {
  it('arrives event for event, and verifies there', async () => {
    const run = lading();
    await run('settings', 'ship-from', 'infra/demo/shipFrom.json');
    await run('import', `${files}/manifest.txt`);
    await run('import', `${files}/pack-group-1.csv`);
    const elsewhere = temporaryDirectory();
    const there = `sqlite:${elsewhere}`;

    const { events } = (await run('verify', '--json')).json();

    const first = await run('migrate', '--from', `sqlite:${run.directory}`, '--to', there, '--json');
    expect(first.json()).toMatchObject({ found: 0, copied: events, verified: events });
    const again = await run('migrate', '--from', `sqlite:${run.directory}`, '--to', there, '--json');
    expect(again.json()).toMatchObject({ found: events, copied: 0 });
    expect((await run('verify', '--data', elsewhere)).code).toBe(0);
  });

  it('is kept from a store with another content', async () => {
    const [one, other] = [lading(), lading()];
    for (const run of [one, other]) await run('settings', 'ship-from', 'infra/demo/shipFrom.json');
    await one('import', `${files}/manifest.txt`);
    await other('import', `${files}/shipment-FBA17K4W2N8C.csv`);
    const { code, err } = await one(
      'migrate',
      '--from',
      `sqlite:${one.directory}`,
      '--to',
      `sqlite:${other.directory}`,
    );
    expect(code).toBe(3);
    expect(err).toContain('nothing was changed');
  });

  it('is not made anew where it is looked for in vain', async () => {
    const run = lading();
    const nowhere = `${run.directory}/nowhere`;
    const { code, err } = await run(
      'migrate',
      '--from',
      `sqlite:${nowhere}`,
      '--to',
      `sqlite:${run.directory}`,
    );
    expect([code, err]).toEqual([6, expect.stringContaining(`there is no store in ${nowhere}`)]);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('is named so that it can be found', async () => {
    const { code, err } = await lading()('migrate', '--from', 'postgres://x', '--to', 'sqlite:/tmp/x');
    expect(code).toBe(2);
    expect(err).toContain('--from');
  });
});
