import type { Envelope } from '#services/engine/log/envelope';

/** The first quotation mark is left out, because a search that begins with one stops at every field of an envelope. */
const names = {
  sellerId: 'sellerId":"',
  occurredAt: 'occurredAt":"',
  recordedAt: 'recordedAt":"',
  correlationId: 'correlationId":"',
} as const satisfies { readonly [Field in keyof Envelope]?: string };

/**
 * One field of an envelope, cut out of its JSON.
 *
 * Followers of the log need a few of its dozen fields, and parsing all of them took a third of their time. An envelope
 * is flat, and in JSON a quotation mark inside a text is escaped, so `"occurredAt":"` stands nowhere but before the
 * value of that field. JSON that another program wrote, with spaces or escapes, is read as JSON.
 */
export function envelopeText<Field extends keyof typeof names>(
  metadata: string,
  field: Field,
): Envelope[Field] {
  const name = names[field];
  const found = metadata.indexOf(name);
  if (found > 0 && metadata[found - 1] === '"') {
    const start = found + name.length;
    const text = metadata.slice(start, metadata.indexOf('"', start));
    // What stands in an envelope under the name of a field is that field's text.
    if (!text.includes('\\')) return text as Envelope[Field];
  }
  return (JSON.parse(metadata) as Envelope)[field];
}

/** The version of the shape of the data. */
export function envelopeSchemaVersion(metadata: string): number {
  const name = '"schemaVersion":';
  const start = metadata.indexOf(name) + name.length;
  return Number.parseInt(metadata.slice(start, start + 16), 10);
}
