import { describe, expect, it } from 'vitest';
import { AggregateCache } from '#services/engine/handling/aggregateCache';
import { unreadInstance } from '#services/engine/handling/aggregateInstance';

describe('the cache of aggregates', () => {
  const filled = (size: number, ...streams: readonly string[]) => {
    const cache = new AggregateCache(size);
    for (const stream of streams) cache.put(stream, unreadInstance(stream));
    return cache;
  };

  it('never holds more than it may, and at least the latter half', () => {
    const streams = Array.from({ length: 1000 }, (_, index) => `s${index}`);
    const cache = filled(100, ...streams);
    const held = streams.filter((stream) => cache.get(stream) !== undefined);
    expect(held.length).toBeLessThanOrEqual(100);
    expect(held).toEqual(expect.arrayContaining(streams.slice(-50)));
  });

  it('keeps what is used', () => {
    const cache = filled(4, 'used');
    for (let other = 0; other < 50; other += 1) {
      cache.put(`other ${other}`, unreadInstance(''));
      expect(cache.get('used')).toMatchObject({ state: 'used' });
    }
  });

  it('forgets what is dropped, however long ago it was put', () => {
    const cache = filled(4, 'a', 'b', 'c', 'd');
    for (const stream of ['a', 'd']) cache.drop(stream);
    expect(['a', 'd'].map((stream) => cache.get(stream))).toEqual([undefined, undefined]);
    expect(cache.get('c')).toMatchObject({ state: 'c' });
  });
});
