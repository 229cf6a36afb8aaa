import { unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { zipFiles } from '#infra/doors/http/zipFiles';

afterEach(() => vi.unstubAllEnvs());

async function* files() {
  for (const name of ['lines.csv', 'verify.mjs'])
    yield {
      name,
      bytes: (async function* () {
        yield Buffer.from(`all of ${name}`);
      })(),
    };
}

const zipIn = async (timeZone: string) => {
  vi.stubEnv('TZ', timeZone);
  return Buffer.concat(await Array.fromAsync(zipFiles('dispute', files())));
};

it('the same files make the same ZIP in every time zone', async () => {
  const zip = await zipIn('UTC');
  expect(Buffer.from(unzipSync(zip)['dispute/lines.csv'] ?? []).toString()).toBe('all of lines.csv');
  expect(await zipIn('America/Los_Angeles')).toEqual(zip);
  expect(await zipIn('Pacific/Kiritimati')).toEqual(zip);
});
