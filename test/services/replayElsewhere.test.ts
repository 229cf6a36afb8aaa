import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const program = fileURLToPath(new URL('replayElsewhere.ts', import.meta.url));
const places = [
  { TZ: 'UTC', LANG: 'C' },
  { TZ: 'Asia/Kolkata', LANG: 'en_IN.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'en_CA.UTF-8' },
  { TZ: 'Europe/Istanbul', LANG: 'tr_TR.UTF-8' },
];

async function replayIn(place: NodeJS.ProcessEnv) {
  const env = { ...process.env, LC_ALL: '', ...place };
  const { stdout } = await promisify(execFile)(process.execPath, [program, temporaryDirectory()], { env });
  const { where, ...cameTo }: Record<string, string> = JSON.parse(stdout);
  return { where, cameTo };
}

it('the same log comes to the same bytes in every time zone and language, bit by bit and at once', async () => {
  const replays = await Promise.all(places.map(replayIn));
  expect(new Set(replays.map(({ where }) => where)).size).toBe(places.length);
  const [first, ...others] = replays.map(({ cameTo }) => cameTo);
  expect(first?.['bitByBit']).toBe(first?.['atOnce']);
  for (const other of others) expect(other).toEqual(first);
});
