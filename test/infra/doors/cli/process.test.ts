import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryDirectory } from '#test/infra/doors/cli/lading';

const program = fileURLToPath(new URL('../../../../bin/lading.js', import.meta.url));
const run = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [program, ...argv], {
    encoding: 'utf8',
    env: { ...process.env, LADING_DATA: temporaryDirectory() },
  });

describe('lading as a process', () => {
  it('answers on the standard output and ends with 0', () => {
    const { stdout, status } = run('plans', '--json');
    expect(JSON.parse(stdout)).toEqual({ plans: [] });
    expect(status).toBe(0);
  });

  it('tells a problem on the error output and ends with its code', () => {
    const { stdout, stderr, status } = run('history', 'FBA00000');
    expect([stdout, status]).toEqual(['', 4]);
    expect(stderr).toContain('no plan or shipment is called FBA00000');
  });

  it.runIf(existsSync('/dev/full'))('says in words that its answer does not fit on a disk', () => {
    const full = openSync('/dev/full', 'w');
    const { stderr, status } = spawnSync(process.execPath, [program, 'plans'], {
      encoding: 'utf8',
      env: { ...process.env, LADING_DATA: temporaryDirectory() },
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(status).toBe(7);
    expect(stderr).toMatch(/^the answer cannot be written: ENOSPC.*\n {2}make room/);
  });
});
