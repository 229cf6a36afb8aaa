import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '#infra/main/version';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'lading-packed-'));
const installed = join(home, 'node_modules', 'lading', 'dist');

const npm = (directory: string, ...args: readonly string[]) =>
  execFileSync('npm', [...args], { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const lading = (...args: readonly string[]) =>
  execFileSync(
    process.execPath,
    [join(installed, 'bin', 'lading.js'), '--data', join(home, 'data'), ...args],
    {
      cwd: home,
      encoding: 'utf8',
    },
  );

beforeAll(() => {
  npm(root, 'run', '--silent', 'package', '--', '--pack-destination', home);
  writeFileSync(join(home, 'package.json'), '{"private":true}');
  const tarball = `lading-${version}.tgz`;
  npm(home, 'install', '--omit=optional', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the package, installed', () => {
  it('says its version and how it is used', () => {
    expect(lading('--version').trim()).toBe(version);
    expect(lading('--help')).toContain('Usage: lading');
  });

  it('imports a file of the demo that came with it', () => {
    const files = join(installed, 'infra', 'demo', 'files');
    expect(readdirSync(files)).toEqual(readdirSync(join(root, 'infra', 'demo', 'files')));
    lading('import', join(files, 'shipment-FBA17K4W2N8C.csv'));
    expect(lading('history', 'FBA17K4W2N8C')).toContain('ShipmentAdopted');
  });

  it('holds JavaScript, and neither tests nor TypeScript', () => {
    const names = readdirSync(installed, { recursive: true }).map(String);
    expect(names.filter((name) => name.endsWith('.ts') || name.startsWith('test'))).toEqual([]);
  });
});
