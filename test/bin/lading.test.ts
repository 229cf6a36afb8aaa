import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/lading.js', import.meta.url));

/** Another Node of this machine that is too old, if there is one. */
const oldNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find((node) => isTooOld(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? ''));

function isTooOld(said: string): boolean {
  const [, major, minor] = said.match(/^v(\d+)\.(\d+)/)?.map(Number) ?? [];
  return major !== undefined && minor !== undefined && (major < 22 || (major === 22 && minor < 18));
}

it.each(['20.19.5', '22.17.1'])('Node %s is told in one line that it is too old', (version) => {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`;
  expectOneLine(spawnSync(process.execPath, ['--import', pretend, bin], { encoding: 'utf8' }));
});

it.skipIf(oldNode === undefined)('the old Node of this machine is told so too', () => {
  expectOneLine(spawnSync(oldNode ?? '', [bin], { encoding: 'utf8' }));
});

function expectOneLine({ status, stdout, stderr }: ReturnType<typeof spawnSync>): void {
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^lading needs Node 22\.18 or newer; this is [\d.]+\..*\n$/);
}
