import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ApiKey } from '#infra/doors/keys/apiKey';

const Keys = z.array(ApiKey);

const keyFile = (directory: string): string => join(directory, 'keys.json');

/** `message` names the file and what is wrong in it. */
export class KeysUnreadable extends Error {
  override readonly name = 'KeysUnreadable';
}

/** The keys of a data directory, revoked ones included. @throws KeysUnreadable */
export function readKeys(directory: string): readonly ApiKey[] {
  const file = keyFile(directory);
  if (!existsSync(file)) return [];
  try {
    return Keys.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new KeysUnreadable(`${file} cannot be read: ${why}`);
  }
}

/** `message` names the file in which another process writes the keys, or was killed while it did. */
export class KeysBusy extends Error {
  override readonly name = 'KeysBusy';
}

/**
 * Changes the keys while no other process can, so that no change is lost. The file is readable by its owner alone, and a
 * reader gets either the old keys or the new ones.
 *
 * @throws KeysUnreadable, KeysBusy
 */
export function changeKeys(directory: string, change: (keys: readonly ApiKey[]) => readonly ApiKey[]): void {
  mkdirSync(directory, { recursive: true });
  const unfinished = `${keyFile(directory)}.new`;
  const file = openExclusively(unfinished);
  try {
    writeFileSync(file, `${JSON.stringify(change(readKeys(directory)), null, 2)}\n`);
    fsyncSync(file);
    renameSync(unfinished, keyFile(directory));
  } catch (error) {
    rmSync(unfinished);
    throw error;
  } finally {
    closeSync(file);
  }
}

function openExclusively(file: string): number {
  try {
    return openSync(file, 'wx', 0o600);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new KeysBusy(`${file} is there: another process changes the keys, or was killed while it did`);
  }
}

/** When the keys were last written, in milliseconds; 0 where there are none. */
export const keysWrittenAt = (directory: string): number =>
  statSync(keyFile(directory), { throwIfNoEntry: false })?.mtimeMs ?? 0;
