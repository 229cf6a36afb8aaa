import { expect, it } from 'vitest';
import { logBehindReadModels } from '#services/engine/projecting/logBehindReadModels';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { livingIn } from '#test/services/manyLives';
import { projectorOf } from '#test/services/projectorOf';
import { rowsOf } from '#test/services/rowsOf';
import { temporaryReadModels } from '#test/services/temporaryReadModels';

const seed = 20260131;

async function logOf(events: number, ofSeed = seed): Promise<InMemoryEventStore> {
  const { store, liveOn } = livingIn(new InMemoryEventStore(), ofSeed);
  await liveOn(events);
  return store;
}

it('a log that has what the read models saw is not behind them', async () => {
  const readModels = temporaryReadModels();
  expect(await logBehindReadModels(await logOf(0), readModels)).toBeUndefined();
  await projectorOf(await logOf(300), readModels).catchUp();
  expect(await logBehindReadModels(await logOf(300), readModels)).toBeUndefined();
  expect(await logBehindReadModels(await logOf(400), readModels)).toBeUndefined();
});

it('a log that has lost its last event is, and so is another log of the same length', async () => {
  const readModels = temporaryReadModels();
  const whole = await logOf(300);
  await projectorOf(whole, readModels).catchUp();
  const lost = await logBehindReadModels(await logOf(299), readModels);
  expect(lost?.events).toBe(300);
  expect(lost?.last.id).toBe(whole.log.at(-1)?.id);
  expect(await logBehindReadModels(await logOf(300, 1), readModels)).toBeDefined();
});

it('the read models are not filled from a log that is behind them', async () => {
  const readModels = temporaryReadModels();
  await projectorOf(await logOf(300), readModels).catchUp();
  await expect(projectorOf(await logOf(200), readModels).catchUp()).rejects.toMatchObject({
    name: 'LogBehindReadModels',
    message: expect.stringContaining('its event 300'),
  });
});

it('they are built again from it when its loss is accepted', async () => {
  const readModels = temporaryReadModels();
  await projectorOf(await logOf(300), readModels).catchUp();
  const shorter = await logOf(200);
  await projectorOf(shorter, readModels, { acceptTruncation: true }).catchUp();
  const fromIt = temporaryReadModels();
  await projectorOf(shorter, fromIt).catchUp();
  expect(rowsOf(readModels)).toEqual(rowsOf(fromIt));
  expect(await logBehindReadModels(shorter, readModels)).toBeUndefined();
});
