import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyProjection } from '#projections/projection';
import { readModels as projections } from '#projections/readModels';
import { shipmentList } from '#projections/shipmentList';
import type { RebuildProgress } from '#services/engine/projecting/projector';
import { viewAt } from '#services/engine/projecting/readModelsAt';
import { viewOf } from '#services/engine/projecting/view';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { livingIn } from '#test/services/manyLives';
import { projectorOf, readFact } from '#test/services/projectorOf';
import { rowsOf } from '#test/services/rowsOf';
import { temporaryReadModels } from '#test/services/temporaryReadModels';

const seed = 20260131;

async function logOf(events: number) {
  const log = livingIn(new InMemoryEventStore(), seed);
  await log.liveOn(events);
  return log;
}

describe('read models', () => {
  it('are the same bytes filled bit by bit across restarts, filled at once, and folded in memory', async () => {
    const seeds = fc.integer({ min: 1, max: 1_000_000 });
    const steps = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 });
    const rowsPerCommit = fc.integer({ min: 1, max: 500 });
    const sameBytes = fc.asyncProperty(seeds, steps, rowsPerCommit, async (from, pieces, rows) => {
      const { store, liveOn } = livingIn(new InMemoryEventStore(), from);
      const piecewise = temporaryReadModels();
      for (const piece of pieces) {
        await liveOn(piece);
        await projectorOf(store, piecewise, { rowsPerCommit: rows }).catchUp();
      }
      const atOnce = temporaryReadModels();
      await projectorOf(store, atOnce).catchUp();
      expect(rowsOf(piecewise)).toEqual(rowsOf(atOnce));
      for (const projection of projections) {
        const folded = await viewAt<unknown>(store, projection, readFact, {});
        const json = new Map([...folded].map(([key, row]) => [key, JSON.stringify(row)]));
        expect(json).toEqual(rowsOf(atOnce)[projection.name]);
      }
    });
    await fc.assert(sameBytes, { numRuns: 15, seed });
  });

  it('hold what was recorded before they were asked to reach it', async () => {
    const { store, liveOn } = await logOf(500);
    const readModels = temporaryReadModels();
    const projector = projectorOf(store, readModels);
    await projector.catchUp();
    await liveOn(50);
    const last = store.log.at(-1);
    if (last === undefined) throw new Error('550 were appended');
    await projector.catchUpTo(last.position);
    expect(readModels.builds().map(({ checkpoint }) => checkpoint?.events)).toEqual(
      projections.map(() => 550),
    );
  });

  it('follow the log until they are told to stop', async () => {
    const { store, liveOn } = await logOf(0);
    const readModels = temporaryReadModels();
    const stop = new AbortController();
    const following = projectorOf(store, readModels, { signal: stop.signal }).follow();
    for (let times = 0; times < 20; times += 1) {
      await liveOn(25);
      await expect
        .poll(() => readModels.builds()[0]?.checkpoint?.events, { interval: 1 })
        .toBe(25 * times + 25);
    }
    stop.abort();
    await following;
    const other = temporaryReadModels();
    await projectorOf(store, other).catchUp();
    expect(rowsOf(readModels)).toEqual(rowsOf(other));
  });

  it('are read once for all of them, and not at all for kinds that none names', async () => {
    const { store } = await logOf(400);
    let decoded = 0;
    const counted = (...stored: Parameters<typeof readFact>) => {
      decoded += 1;
      return readFact(...stored);
    };
    const counting = Object.assign(counted, { timeless: readFact.timeless });
    const listed = store.log.filter(({ type }) => type in shipmentList.on).length;
    const twice = [shipmentList, { ...shipmentList, name: 'the same again' }];
    await projectorOf(store, temporaryReadModels(), { projections: twice, readFact: counting }).catchUp();
    expect(decoded).toBe(listed);
    expect(listed).toBeLessThan(400);
  });
});

describe('a read model of another version', () => {
  const renamed: AnyProjection = {
    ...shipmentList,
    version: 2,
    empty: () => ({ ...shipmentList.empty(), flagged: 7 }),
  };

  it('is built beside the live one, which is served until it is whole', async () => {
    const { store } = await logOf(2_000);
    const readModels = temporaryReadModels();
    await projectorOf(store, readModels, { projections: [shipmentList] }).catchUp();
    const before = rowsOf(readModels);
    const seen: unknown[] = [];
    const progress: RebuildProgress[] = [];
    const onProgress = (each: RebuildProgress) => {
      progress.push(each);
      seen.push(rowsOf(readModels));
    };
    await projectorOf(store, readModels, { projections: [renamed], rowsPerCommit: 1, onProgress }).catchUp();
    for (const rows of seen) expect(rows).toEqual(before);
    expect(progress.map(({ events }) => events)).toEqual(
      Array.from({ length: 20 }, (_, index) => 100 * (index + 1)),
    );
    expect(progress[0]?.models).toEqual(['shipment-list']);
    const rows = viewOf(readModels, shipmentList).range({});
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(([, { flagged }]) => flagged >= 7)).toBe(true);
  });

  it('goes on where it was stopped', async () => {
    const { store } = await logOf(2_000);
    const readModels = temporaryReadModels();
    await projectorOf(store, readModels, { projections: [shipmentList] }).catchUp();
    const stop = new AbortController();
    const until1000 = ({ events }: RebuildProgress) => {
      if (events === 1000) stop.abort(new Error('stopped'));
    };
    const stopped = { projections: [renamed], onProgress: until1000, signal: stop.signal };
    await expect(projectorOf(store, readModels, stopped).catchUp()).rejects.toThrow('stopped');
    const progress: number[] = [];
    const onProgress = ({ events }: RebuildProgress) => progress.push(events);
    await projectorOf(store, readModels, { projections: [renamed], onProgress }).catchUp();
    expect(progress[0]).toBe(1200);
    const other = temporaryReadModels();
    await projectorOf(store, other, { projections: [renamed] }).catchUp();
    expect(rowsOf(readModels)).toEqual(rowsOf(other));
  });
});
