import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Instant } from '#domain/values/instant';

const first = Date.parse('0001-01-01T00:00:00Z');
const end = Date.parse('+010000-01-01T00:00:00Z');
const day = 86_400_000;

describe('an instant', () => {
  it.each([
    '9999-12-31T23:59:59-12:00',
    '9999-12-31T23:59:59.999-00:01',
    '0000-06-01T00:00:00Z',
    '0001-01-01T00:00:00+00:01',
  ])('is not %s: its year in UTC has no four digits, or is none', (text) => {
    expect(Instant.safeParse(text).success).toBe(false);
  });

  it.each([
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('can be %s', (text, instant) => {
    expect(Instant.parse(text)).toBe(instant);
  });

  it('law 2: has a year of four digits in UTC, whatever its offset, and compares as a string', () => {
    const near = fc.oneof(
      fc.integer({ min: first, max: first + 2 * day }),
      fc.integer({ min: end - 2 * day, max: end - 1 }),
    );
    const offset = fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 });
    fc.assert(
      fc.property(near, offset, near, (local, offsetMinutes, other) => {
        const sign = offsetMinutes < 0 ? '-' : '+';
        const hour = String(Math.floor(Math.abs(offsetMinutes) / 60)).padStart(2, '0');
        const minute = String(Math.abs(offsetMinutes) % 60).padStart(2, '0');
        const written = new Date(local).toISOString().replace('Z', `${sign}${hour}:${minute}`);
        const utc = local - offsetMinutes * 60_000;
        const { success, data = '' } = Instant.safeParse(written);
        expect(success).toBe(utc >= first && utc < end);
        if (success) expect(data < new Date(other).toISOString()).toBe(utc < other);
      }),
    );
  });
});
