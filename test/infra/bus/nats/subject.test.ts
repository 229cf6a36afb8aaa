import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjectOf } from '#infra/bus/nats/subject';

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });

describe('the subject of an event', () => {
  it('names seller, category, id and kind', () => {
    const event = { sellerId: 'A2SELLER', stream: 'shipment-sh-1', type: 'ShipmentShipped' };
    expect(subjectOf(event)).toBe('lading.A2SELLER.shipment.sh-1.ShipmentShipped');
  });

  it('has five tokens without wildcards and spaces, whatever the ids are', () => {
    fc.assert(
      fc.property(text, text, (sellerId, id) => {
        const subject = subjectOf({ sellerId, stream: `shipment-${id}`, type: 'X' });
        expect(subject).toMatch(/^lading\.[\w%-]+\.shipment\.[\w%-]+\.X$/);
      }),
    );
  });

  it('is never that of another event', () => {
    const ids = ['a.b', 'a%2Eb', 'a b', 'a*b', 'a>b', 'a/b', 'ab'];
    const subjects = ids.map((id) => subjectOf({ sellerId: 'A', stream: `plan-${id}`, type: 'X' }));
    expect(new Set(subjects).size).toBe(ids.length);
  });
});
