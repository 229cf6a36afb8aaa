import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Projection } from '#projections/projection';
import type { Position } from '#services/engine/ports/eventStore';
import { cachedRows } from '#services/readSide/cachedRows';
import { temporaryReadModels } from '#test/services/temporaryReadModels';

interface Level {
  units: number;
}

const levels: Projection<Level, LadingEvent> = {
  name: 'levels',
  version: 1,
  empty: () => ({ units: 0 }),
  on: {},
};
const keys = Array.from({ length: 1_200 }, (_, at) => `sku-${String(at).padStart(4, '0')}`);

const stored = () => {
  const readModels = temporaryReadModels();
  const build = readModels.begin('levels', 1).id;
  readModels.swap([build]);
  const commit = (position: number, rows: readonly (readonly [string, Level])[]) =>
    readModels.commit([
      {
        build,
        checkpoint: {
          position: String(position) as Position,
          events: position,
          last: { stream: 'stock-1', revision: 0n, id: 'an id' },
        },
        rows: rows.map(([key, row]) => [key, JSON.stringify(row)] as const),
        parked: [],
      },
    ]);
  commit(
    1,
    keys.map((key) => [key, { units: 1 }]),
  );
  return { readModels, commit };
};

const counted = () => {
  let made = 0;
  const units = cachedRows(levels, 'sku-', (row: Level) => {
    made += 1;
    return row.units;
  });
  return { units, made: () => made };
};

it('makes anew only what has changed since the last question', () => {
  const { readModels, commit } = stored();
  const { units, made } = counted();
  expect(units({ readModels })).toEqual(keys.map(() => 1));
  expect(units({ readModels })).toHaveLength(1_200);
  expect(made()).toBe(1_200);
  commit(2, [['sku-0007', { units: 5 }]]);
  expect(units({ readModels })[7]).toBe(5);
  expect(made()).toBe(1_201);
});

it('prepares many rows in turns, in which others are answered, and has them at hand then', async () => {
  const { readModels, commit } = stored();
  const { units, made } = counted();
  const preparing = units.prepare({ readModels });
  await turnOfTheLoop();
  expect(made()).toBeLessThan(1_200);
  commit(2, [['sku-0007', { units: 5 }]]);
  await preparing;
  expect(made()).toBe(1_200);
  expect(units({ readModels })[7]).toBe(5);
  expect(made()).toBe(1_201);
});
