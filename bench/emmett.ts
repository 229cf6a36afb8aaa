import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Append } from '#bench/appends';

const home = new URL('./emmett/', import.meta.url);

/** What `emmett/openEmmett.js` opens. */
export interface Emmett {
  append(stream: string, events: readonly EmmettEvent[], expected: bigint): Promise<unknown>;
  close(): void;
}

interface EmmettEvent {
  readonly type: string;
  readonly data: unknown;
  readonly metadata: object;
}

/** Installs emmett where it is not yet installed as locked, and opens its store; `undefined` without a registry in quick reach. */
export async function openEmmett(file: string): Promise<Emmett | undefined> {
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: fileURLToPath(home),
      stdio: 'pipe',
      timeout: 60_000,
      shell: process.platform === 'win32',
    });
  } catch {
    return undefined;
  }
  // The comparison is a package of its own, in plain JavaScript: whoever does not measure does not install it.
  const { openEmmett: open }: { openEmmett(file: string): Promise<Emmett> } = await import(
    new URL('openEmmett.js', home).href
  );
  return open(file);
}

/** An append in emmett's words: its versions count from 1, and it makes the JSON itself. */
export const emmettAppend = ({ stream, events, expected }: Append) => ({
  stream,
  expected: expected === 'no-stream' ? 0n : expected + 1n,
  events: events.map(
    ({ id, type, data, metadata }): EmmettEvent => ({
      type,
      data: JSON.parse(data),
      metadata: { ...JSON.parse(metadata), messageId: id },
    }),
  ),
});
