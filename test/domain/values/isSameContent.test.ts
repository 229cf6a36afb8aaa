import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameContent } from '#domain/values/isSameContent';

const data = fc.jsonValue();
/** The same, its keys in the opposite order all the way down. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  );
};

describe('the same content', () => {
  it('is that of any data and itself, whatever the order of its keys', () => {
    fc.assert(fc.property(data, (value) => isSameContent(value, reversed(value))));
  });

  it('is not that of two data whose canonical JSON differs', () => {
    fc.assert(
      fc.property(data, data, (one, other) => {
        fc.pre(canonical(one) !== canonical(other));
        expect(isSameContent(one, other)).toBe(false);
      }),
    );
  });

  it('takes an absent key for an undefined one', () => {
    expect(isSameContent({ msku: 'MUG-BLUE' }, { msku: 'MUG-BLUE', expiration: undefined })).toBe(true);
  });

  it('minds the order and the number of a list, and tells a list from an object', () => {
    expect(isSameContent([1, 2], [2, 1])).toBe(false);
    expect(isSameContent([1], [1, 2])).toBe(false);
    expect(isSameContent([], {})).toBe(false);
  });
});

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
