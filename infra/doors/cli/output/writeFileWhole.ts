import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileProblem } from '#infra/doors/cli/output/fileProblem';

/**
 * Writes a file under another name and renames it, so that it is never seen half written.
 *
 * @throws Failed naming the file
 */
export async function writeFileWhole(file: string, lines: AsyncIterable<string>): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await pipeline(Readable.from(lines), createWriteStream(partial, { flush: true }));
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw fileProblem(error, file);
  }
}
