import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failed } from '#infra/doors/problems/failed';

/** Words a file system error about the path that was given. Returns any other error unchanged. */
export function fileProblem(error: unknown, path: string): unknown {
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
