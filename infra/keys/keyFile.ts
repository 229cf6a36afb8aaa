import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ApiKey } from '#infra/keys/apiKey';

const Keys = z.array(ApiKey);

const fileIn = (directory: string): string => join(directory, 'keys.json');

/** `message` names the file and what is wrong in it. */
export class KeysUnreadable extends Error {
  override readonly name = 'KeysUnreadable';
}

/** The keys of a data directory, revoked ones included. @throws KeysUnreadable */
export function readKeys(directory: string): readonly ApiKey[] {
  const file = fileIn(directory);
  if (!existsSync(file)) return [];
  try {
    return Keys.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new KeysUnreadable(`${file} cannot be read: ${why}`);
  }
}

/** Readable by its owner alone; whoever reads it meanwhile reads the old keys or the new ones. */
export function writeKeys(directory: string, keys: readonly ApiKey[]): void {
  mkdirSync(directory, { recursive: true });
  const unfinished = `${fileIn(directory)}.new`;
  writeFileSync(unfinished, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, fileIn(directory));
}

/** When the keys were last written, in milliseconds; 0 where there are none. */
export const keysWrittenAt = (directory: string): number =>
  statSync(fileIn(directory), { throwIfNoEntry: false })?.mtimeMs ?? 0;
