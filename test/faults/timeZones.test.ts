import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { readModels } from '#projections/readModels';

const places = [
  { TZ: 'UTC', LANG: 'C' },
  { TZ: 'Asia/Kolkata', LANG: 'en_IN.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

/** What a program says when it is run in each place. */
async function saidIn<Said extends { readonly noon: string }>(program: string): Promise<readonly Said[]> {
  const run = promisify(execFile);
  const said = await Promise.all(
    places.map(async (place) => {
      const env = { ...process.env, ...place };
      const { stdout } = await run(process.execPath, [`${import.meta.dirname}/${program}.ts`], { env });
      return JSON.parse(stdout) as Said;
    }),
  );
  expect(new Set(said.map(({ noon }) => noon)).size).toBe(places.length);
  return said;
}

it('the same log gives the same rows, byte for byte, in three time zones and languages', async () => {
  const printed = await saidIn<{ readonly noon: string; readonly hashes: readonly string[] }>('printRows');
  expect(printed[0]?.hashes.length).toBe(readModels.length);
  for (const { hashes } of printed) expect(hashes).toEqual(printed[0]?.hashes);
});

it('the same log gives the same fees in three time zones and languages', async () => {
  const printed = await saidIn<{ readonly noon: string; readonly lines: readonly object[] }>('printFees');
  expect(printed[0]?.lines.length).toBeGreaterThan(30);
  for (const { lines } of printed) expect(lines).toEqual(printed[0]?.lines);
});
