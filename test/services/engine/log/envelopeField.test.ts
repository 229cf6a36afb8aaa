import fc from 'fast-check';
import { expect, it } from 'vitest';
import { envelopeSchemaVersion, envelopeText } from '#services/engine/log/envelopeField';

const fields = ['sellerId', 'occurredAt', 'recordedAt'] as const;
/** Texts made to be mistaken for a field. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '","occurredAt":"x',
    '\\',
    '"occurredAt":"',
    'occurredAt',
    '"schemaVersion":7',
    '\\"recordedAt\\":\\"',
  ),
);
const envelope = fc
  .record({
    schemaVersion: fc.nat(),
    commandId: text,
    sellerId: text,
    actor: text,
    occurredAt: text,
    recordedAt: text,
  })
  .chain((fieldsOf) => fc.shuffledSubarray(Object.entries(fieldsOf), { minLength: 6 }))
  .map((entries) => Object.fromEntries(entries));

it.each([0, 2])('a field cut out of JSON, indented by %i, is the field that the JSON says', (indent) => {
  fc.assert(
    fc.property(envelope, (said) => {
      const json = JSON.stringify(said, undefined, indent);
      for (const field of fields) expect(envelopeText(json, field)).toBe(said[field]);
      expect(envelopeSchemaVersion(json)).toBe(said['schemaVersion']);
    }),
    { numRuns: 500, seed: 20260131 },
  );
});
