import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryDirectory } from '#test/infra/cli/lading';

const program = fileURLToPath(new URL('../../../bin/lading.js', import.meta.url));
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
});
