import { closeSync, fsyncSync, linkSync, openSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Gives a complete file its name, for good: the directory and its own entry are synced.
 *
 * A file that has the name already is never replaced: of two processes one wins.
 */
export function nameStoreFile(unnamed: string, named: string): void {
  try {
    linkSync(unnamed, named);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(unnamed, { force: true });
  }
  const directory = dirname(resolve(named));
  syncDirectory(directory);
  syncDirectory(dirname(directory));
}

/** Windows does so by itself, and refuses to be asked. */
function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(directory, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
