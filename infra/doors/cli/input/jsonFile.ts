import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fileProblem } from '#infra/doors/cli/output/fileProblem';
import { Failed } from '#infra/doors/problems/failed';

/**
 * Reads a JSON file and parses it by a schema.
 *
 * @throws Failed naming the file and every part of it that does not fit
 */
export function jsonFile<Value>(path: string, schema: z.core.$ZodType<Value>): Value {
  const parsed = z.safeParse(schema, jsonIn(path));
  if (parsed.success) return parsed.data;
  throw new Failed({
    type: 'bad-file',
    title: `${path} is not as expected:\n${z.prettifyError(parsed.error)}`,
    advice: 'mend every point and give the file again; nothing was done',
    details: parsed.error.issues,
    kind: 'bad-file',
  });
}

function jsonIn(path: string): unknown {
  const text = contentOf(path)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failed({
      type: 'bad-file',
      title: `${path} is not JSON: ${error instanceof Error ? error.message : error}`,
      advice: 'give a JSON file; --help shows what is in it',
      kind: 'bad-file',
    });
  }
}

/** @throws Failed when there is no such file, or it cannot be read */
export function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileProblem(error, path);
  }
}
