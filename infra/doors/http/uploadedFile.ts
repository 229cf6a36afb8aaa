import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errorCodes } from 'fastify';
import { HttpProblem } from '#infra/doors/http/httpProblem';
import { recogniseReport } from '#infra/files/reports/recogniseReport';

/** In bytes, for files that are read whole. Reports are read row by row, and can have any size. */
const largestWhole = 20 * 1024 * 1024;

/**
 * Writes a body into a temporary file, and deletes the file after use, whatever happens.
 *
 * @throws HttpProblem when the body ends before it is whole
 * @throws FastifyError for one that is too large, as for any other body
 */
export async function withUploadedFile<Answer>(
  body: Readable,
  use: (path: string) => Promise<Answer>,
): Promise<Answer> {
  const directory = await mkdtemp(join(tmpdir(), 'lading-import-'));
  try {
    const path = join(directory, 'file');
    // Not destroyed with the pipeline: the client still gets an answer, and may read it only once it has sent all.
    const chunks = body.iterator({ destroyOnReturn: false });
    await pipeline(withinLimit(chunks, path), createWriteStream(path)).catch((error: unknown) => {
      body.resume();
      throw body.destroyed && !body.readableEnded ? cutOff : error;
    });
    return await use(path);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** @param path the file with what has arrived so far, which shows whether it is a report and may go on */
async function* withinLimit(chunks: AsyncIterable<Buffer>, path: string): AsyncIterable<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    const wasWithin = size <= largestWhole;
    size += chunk.length;
    if (wasWithin && size > largestWhole && (await recogniseReport(path)) === undefined)
      throw new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE();
    yield chunk;
  }
}

const cutOff = new HttpProblem({
  type: 'file-cut-off',
  title: 'the file has ended before it was whole; nothing was stored',
  advice: 'send it again',
  kind: 'invalid-input',
});
