import type { Expected } from '#services/engine/ports/eventStore';

/** The revision that an `If-Match` header requires; undefined where any will do. Its schema has checked the header. */
export function readIfMatch(header: string | undefined): Expected | undefined {
  if (header === undefined || header === '*') return undefined;
  const text = header.slice(1, -1);
  return text === 'no-stream' ? text : BigInt(text);
}
