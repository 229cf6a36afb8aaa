import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failed } from '#infra/doors/problems/failed';

/** A failure of the file system, told about the path that the person gave; any other error as it is. */
export function storageProblem(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const missing = error.code === 'ENOENT';
  const directory = dirname(path);
  return new Failed({
    type: missing ? 'no-such-file' : 'file-inaccessible',
    title: missing
      ? `there is no ${existsSync(directory) ? `file ${path}` : `directory ${directory}`}`
      : `${path} cannot be used: ${error.message}`,
    advice: 'look at the path and its permissions',
    kind: missing ? 'not-found' : 'bad-file',
  });
}
