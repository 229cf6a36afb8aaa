import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

/** What keeps the C sources of this directory from being put between a process and its disk, if anything does. */
export const cannotPreload: string | undefined =
  process.platform !== 'linux'
    ? 'not Linux'
    : spawnSync('gcc', ['--version']).status === 0
      ? undefined
      : 'there is no gcc here';

/** Compiles one of them, for `LD_PRELOAD`. */
export function preloadable(source: string): string {
  const library = join(temporaryDirectory(), 'preload.so');
  const { status, stderr } = spawnSync('gcc', [
    '-shared',
    '-fPIC',
    '-O2',
    '-o',
    library,
    join(import.meta.dirname, source),
    '-ldl',
  ]);
  if (status !== 0) throw new Error(stderr.toString());
  return library;
}
