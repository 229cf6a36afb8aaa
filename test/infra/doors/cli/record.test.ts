import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { storeFile } from '#infra/stores/sqlite/storeFiles';
import { lading, temporaryDirectory } from '#test/infra/doors/cli/lading';
import { confirmedMugs } from '#test/infra/doors/cli/life';

describe('the record on the command line', () => {
  it('leaves nothing behind where it cannot be written', async () => {
    const folder = temporaryDirectory();
    expect((await lading()('export', 'events', '--out', folder)).code).toBe(8);
    expect(existsSync(`${folder}.partial`)).toBe(false);
  });

  it('goes into a file and out of it again, to the same state', async () => {
    const { cli } = await confirmedMugs();
    const file = join(cli.directory, 'events.jsonl');
    expect((await cli('export', 'events', '--out', file)).code).toBe(0);
    expect((await cli('export', 'events')).out).toBe(readFileSync(file, 'utf8'));
    const other = lading();
    expect((await other('import', 'events', file)).out).toContain('0 were here already');
    expect((await other('import', 'events', file)).out).toContain('0 are stored');
    expect((await other('verify')).out).toContain('all as they were recorded');
    expect((await other('replay')).out).toBe((await cli('replay')).out);
  });

  it('is copied into a directory that can be used as it is', async () => {
    const { cli, plan } = await confirmedMugs();
    const copy = join(temporaryDirectory(), 'copy');
    expect((await cli('backup', copy)).out).toContain(`lading verify --data ${copy}`);
    expect((await cli('verify', '--data', copy)).code).toBe(0);
    expect((await cli('plan', 'show', plan, '--data', copy)).code).toBe(0);
  });

  it('ends with 5 where it was changed, and verify says where', async () => {
    const { cli } = await confirmedMugs();
    const database = new Database(storeFile(cli.directory));
    database.exec(`UPDATE event SET data = replace(data, 'UPS', 'DHL')`);
    database.close();
    const verified = await cli('verify');
    expect(verified.code).toBe(5);
    expect(verified.out).toMatch(/at \d+: /);
  });

  it('that has lost its end is refused, and goes on only when the loss is accepted', async () => {
    const { cli, plan } = await confirmedMugs();
    const database = new Database(storeFile(cli.directory));
    database.exec('DELETE FROM event WHERE position = (SELECT max(position) FROM event)');
    database.close();
    expect((await cli('plans')).code).toBe(5);
    expect(await cli('doctor')).toMatchObject({
      code: 5,
      out: expect.stringContaining('lading doctor --accept-loss'),
    });
    expect((await cli('doctor', '--accept-loss')).code).toBe(0);
    expect((await cli('plan', 'show', plan)).code).toBe(0);
    expect((await cli('replay')).code).toBe(0);
  });

  it('is in order, says the doctor, who makes nothing where there is nothing', async () => {
    const { cli } = await confirmedMugs();
    const { out, code } = await cli('doctor');
    expect(code).toBe(0);
    expect(out).toMatch(/ok +read model plan-list: up with the log/);
    const nowhere = join(cli.directory, 'nowhere');
    expect((await cli('doctor', '--data', nowhere)).out).toContain('does not exist yet');
    expect((await cli('doctor', '--data', nowhere)).out).toContain('does not exist yet');
  });

  it('is built anew beside the live read models', async () => {
    const { cli } = await confirmedMugs();
    expect((await cli('rebuild', 'stock-days')).out).toContain('rebuilt from');
    expect((await cli('rebuild')).err).toMatch(/rebuilding \d+\/\d+/);
    expect((await cli('replay')).code).toBe(0);
  });

  it('is not imported where a line was touched, cut or added', async () => {
    const { cli } = await confirmedMugs();
    const file = join(cli.directory, 'events.jsonl');
    const lines = (await cli('export', 'events')).out.split('\n').slice(0, -1);
    const touched = (line: string) => line.replace('Spring restock', 'Spring');
    for (const [bad, said] of [
      [[touched(lines[0] ?? ''), ...lines.slice(1)], 'line 1'],
      [lines.slice(0, -1), 'ends early'],
      [lines.slice(1), 'line 2'],
      [[...lines, lines[0]], 'more after the end'],
      [[...lines.slice(0, -2), lines.at(-1)], 'counts other events'],
      [['{}'], 'line 1'],
    ] as const) {
      writeFileSync(file, `${bad.join('\n')}\n`);
      const other = lading();
      expect(await other('import', 'events', file)).toMatchObject({
        code: 8,
        err: expect.stringContaining(said),
      });
      expect((await other('replay', '--json')).json()['events']).toBe(0);
    }
  });

  it('is continued by a later export of the same log', async () => {
    const { cli, plan } = await confirmedMugs();
    const file = join(cli.directory, 'events.jsonl');
    const other = lading();
    await cli('export', 'events', '--out', file);
    await other('import', 'events', file);
    await cli('plan', 'rename', plan, 'Mugs');
    await cli('export', 'events', '--out', file);
    expect((await other('import', 'events', file, '--json')).json()).toMatchObject({ stored: 1 });
    expect((await other('replay')).out).toBe((await cli('replay')).out);
  });

  it('is followed while other processes write to it', async () => {
    const { cli, plan } = await confirmedMugs();
    const tail = ['tail', '--last', '1', '--follow', '--json', '--data', cli.directory];
    const following = spawn(process.execPath, ['bin/lading.js', ...tail], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void following.kill('SIGKILL'));
    const followed = createInterface(following.stdout)[Symbol.asyncIterator]();
    await followed.next();
    expect((await cli('plan', 'rename', plan, 'Mugs')).code).toBe(0);
    const { value } = await followed.next();
    expect(JSON.parse(String(value)).fact.type).toBe('InboundPlanRenamed');
  });

  it('is not mixed with another log', async () => {
    const [one, other] = [await confirmedMugs(), await confirmedMugs()];
    const file = join(one.cli.directory, 'events.jsonl');
    await one.cli('export', 'events', '--out', file);
    expect(await other.cli('import', 'events', file)).toMatchObject({ code: 3 });
  });
});
