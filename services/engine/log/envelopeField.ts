import type { Envelope } from '#services/engine/log/envelope';

/** Found sooner without the first quotation mark, of which an envelope is full. */
const names = {
  sellerId: 'sellerId":"',
  occurredAt: 'occurredAt":"',
  recordedAt: 'recordedAt":"',
  correlationId: 'correlationId":"',
} as const satisfies { readonly [Field in keyof Envelope]?: string };

/**
 * One field of an envelope, cut out of its JSON.
 *
 * Those who follow the log need few fields of a dozen, and to read all is a third of their work. An envelope is flat, and
 * in JSON a quotation mark inside a text is escaped, so `"occurredAt":"` stands nowhere but before the value of that
 * field. JSON that another program wrote, with spaces or escapes, is read as JSON.
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
