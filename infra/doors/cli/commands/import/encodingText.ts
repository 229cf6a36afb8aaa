import type { Text } from '#infra/doors/cli/output/text';
import type { TextEncoding } from '#services/ports/textEncoding';

/** The encoding that a text was read in, where it is not the usual one. */
export const encodingText = (encoding: TextEncoding | undefined): Extract<Text, readonly unknown[]> =>
  encoding === undefined || encoding === 'utf-8' ? [] : [`read as ${encoding}`];
