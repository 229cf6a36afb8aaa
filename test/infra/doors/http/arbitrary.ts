import fc, { type Arbitrary } from 'fast-check';
import type { JsonSchema } from '#test/infra/doors/http/operations';

/** Values that a JSON Schema of the OpenAPI document allows, as far as it speaks of them. */
export function arbitraryOf(schema: JsonSchema): Arbitrary<unknown> {
  const { type, enum: values, const: only, anyOf, oneOf } = schema;
  if (Array.isArray(values)) return fc.constantFrom(...values);
  if (only !== undefined) return fc.constant(only);
  const choices = anyOf ?? oneOf;
  if (Array.isArray(choices)) return fc.oneof(...choices.map((each: JsonSchema) => arbitraryOf(each)));
  switch (type) {
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return fc.integer({
        min: number(schema, 'minimum', -1000),
        max: Math.min(number(schema, 'maximum', 1000), 1e6),
      });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(arbitraryOf(child(schema, 'items')), {
        minLength: number(schema, 'minItems', 0),
        maxLength: Math.max(2, number(schema, 'minItems', 0)),
      });
    case 'object':
      return object(schema);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function text(schema: JsonSchema): Arbitrary<string> {
  const { format, pattern } = schema;
  if (format === 'date-time')
    return fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
  if (format === 'date')
    return fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern, 'u'));
  return fc.string({
    unit: 'grapheme-ascii',
    minLength: number(schema, 'minLength', 0),
    maxLength: Math.min(number(schema, 'maxLength', 20), 40),
  });
}

function object(schema: JsonSchema): Arbitrary<unknown> {
  const properties = schema['properties'] as Readonly<Record<string, JsonSchema>> | undefined;
  const required = (schema['required'] ?? []) as readonly string[];
  const fields = Object.entries(properties ?? {}).map(([name, each]) => [name, arbitraryOf(each)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
}

const number = (schema: JsonSchema, name: string, otherwise: number): number => {
  const value = schema[name];
  return typeof value === 'number' ? value : otherwise;
};

// A schema's children are schemas.
const child = (schema: JsonSchema, name: string): JsonSchema => (schema[name] ?? {}) as JsonSchema;

/** A value with something in it that is not as it should be, or nearly. */
export const spoilt = (value: unknown): Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom(
      null,
      [],
      {},
      '',
      0,
      -1,
      1e30,
      true,
      'x'.repeat(5_000),
      '\u202e',
      '💥',
      '__proto__',
      '\u0000',
    ),
    fc.jsonValue({ maxDepth: 3 }),
    fc.constant(value).chain((whole) => inside(whole)),
  );

function inside(whole: unknown): Arbitrary<unknown> {
  if (typeof whole !== 'object' || whole === null || Object.keys(whole).length === 0) return fc.jsonValue();
  return fc
    .tuple(
      fc.constantFrom(...Object.keys(whole)),
      fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 2 })),
    )
    .map(([key, other]) => ({ ...whole, [key]: other, ...(other === undefined && { unknownField: 1 }) }));
}
