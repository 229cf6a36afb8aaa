import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '#services/engine/handling/canonicalJson';
import { commandHash, derivedId } from '#services/engine/handling/commandIdentity';

const json = fc.jsonValue();

const reversed = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  );
};

it('canonical JSON is JSON, and does not depend on the order of keys', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
    }),
  );
});

it('a command has another hash when anything in it is another', () => {
  fc.assert(
    fc.property(json, json, (one, other) => {
      const same = canonicalJson(one) === canonicalJson(other);
      expect(commandHash({ type: 'Add', one }) === commandHash({ type: 'Add', one: other })).toBe(same);
    }),
  );
  expect(commandHash({ type: 'Add', note: undefined })).toBe(commandHash({ type: 'Add' }));
});

it('a derived id is a UUID of version 5, and other things give another', () => {
  const parts = fc.array(fc.string(), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      expect(derivedId(...one)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(derivedId(...one) === derivedId(...other)).toBe(same);
    }),
  );
});
