import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { readModels } from '#projections/readModels';

const places = [
  { TZ: 'UTC', LANG: 'C' },
  { TZ: 'Asia/Kolkata', LANG: 'en_IN.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

it('the same log gives the same rows, byte for byte, in three time zones and languages', async () => {
  const run = promisify(execFile);
  const printed = await Promise.all(
    places.map(async (place) => {
      const env = { ...process.env, ...place };
      const { stdout } = await run(process.execPath, [`${import.meta.dirname}/printRows.ts`], { env });
      return JSON.parse(stdout) as { readonly noon: string; readonly hashes: readonly string[] };
    }),
  );
  expect(new Set(printed.map(({ noon }) => noon)).size).toBe(places.length);
  expect(printed[0]?.hashes.length).toBe(readModels.length);
  for (const { hashes } of printed) expect(hashes).toEqual(printed[0]?.hashes);
});
