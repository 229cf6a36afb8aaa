import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/**
 * Compiles what `npm pack` ships into `dist/`: Node strips no types under `node_modules`.
 *
 * `dist/` is a package scope of its own, so that `#domain/…` means the JavaScript there and the TypeScript here.
 */
const root = fileURLToPath(new URL('.', import.meta.url));
const dist = `${root}dist`;

rmSync(dist, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tsconfig.pack.json`],
  {
    stdio: 'inherit',
  },
);
for (const folder of ['bin', 'infra']) {
  cpSync(`${root}${folder}`, `${dist}/${folder}`, {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
}

const { version, imports } = z
  .object({ version: z.string(), imports: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(`${root}package.json`, 'utf8')));
const compiled = Object.entries(imports).map(([name, path]) => [name, path.replace(/\.ts$/, '.js')]);
writeFileSync(
  `${dist}/package.json`,
  `${JSON.stringify({ type: 'module', version, imports: Object.fromEntries(compiled) }, null, 2)}\n`,
);
