import { describe, expect, it } from 'vitest';
import type { Duration } from '#domain/values/instant';
import { brokenLinks } from '#test/services/brokenLinks';
import { type Fault, FaultyStore } from '#test/services/faultyStore';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { openHandle, sentAs } from '#test/services/tallies';
import { add, tally } from '#test/services/tally';

/** A write side whose calls to the store meet these faults, one after the other, and then none. */
function meeting(...faults: readonly Fault[]) {
  const store = new InMemoryEventStore();
  const left = [...faults];
  const faulty = new FaultyStore(store, () => left.shift() ?? 'none');
  return { store, faulty, ...openHandle(faulty) };
}

const send = ({ handle }: Pick<ReturnType<typeof openHandle>, 'handle'>) =>
  handle(tally, '1', add(5), sentAs('c1'));
const recordedOnce = { accepted: true, revision: 1n, repeated: false };

describe('after an unknown outcome', () => {
  it.each<readonly [string, readonly Fault[]]>([
    ['was stored is found', ['none', 'lost-after']],
    ['was not stored is decided again', ['none', 'lost-before']],
    ['is stored when it is decided again is recorded once', ['none', 'late', 'none', 'none']],
  ])('a command that %s', async (_, faults) => {
    const side = meeting(...faults);
    expect(await send(side)).toMatchObject(recordedOnce);
    await side.handle(tally, '1', add(2), sentAs('c2'));
    expect(side.store.log).toHaveLength(4);
    expect(brokenLinks(side.store.log)).toEqual([]);
  });

  it.each<readonly [string, readonly Fault[]]>([
    ['is away', ['none', 'lost-after', 'away']],
    ['loses the second try as well', ['none', 'lost-before', 'none', 'lost-before']],
    ['is away for the second try', ['none', 'late', 'none', 'away']],
  ])('it is told as unknown when the store %s, and sending again finds it out', async (_, faults) => {
    const side = meeting(...faults);
    await expect(send(side)).rejects.toMatchObject({ name: 'OutcomeUnknown' });
    expect(await send(side)).toMatchObject({ accepted: true, revision: 1n });
    expect(side.store.log).toHaveLength(2);
  });
});

describe('a store that is away', () => {
  it('is told at once, since nothing was recorded', async () => {
    const side = meeting('none', 'away');
    await expect(send(side)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(await send(side)).toMatchObject(recordedOnce);
  });

  it('is asked again for as long as the retry schedule lasts', async () => {
    const slept: Duration[] = [];
    const retrySchedule = {
      delays: [10, 20, 40].map((each) => each as Duration),
      sleep: async (duration: Duration) => {
        slept.push(duration);
      },
    };
    const { faulty } = meeting('away', 'none', 'away');
    expect(await send(openHandle(faulty, { retrySchedule }))).toMatchObject(recordedOnce);
    expect(slept).toEqual([10, 20]);

    const { faulty: gone } = meeting('away', 'away', 'away', 'away');
    await expect(send(openHandle(gone, { retrySchedule }))).rejects.toMatchObject({
      name: 'StoreUnavailable',
    });
    expect(slept).toEqual([10, 20, 10, 20, 40]);
  });
});

it('200 lost answers leave 200 commands recorded once, each with its first answer', async () => {
  let call = 0;
  const store = new InMemoryEventStore();
  const faults: readonly Fault[] = ['lost-after', 'lost-before', 'late', 'none'];
  const cut = new FaultyStore(store, (kind) => (kind === 'read' ? 'none' : (faults[call++ % 4] ?? 'none')));
  const { handle } = openHandle(cut);
  const answers = [];
  for (let index = 0; index < 200; index += 1) {
    answers.push(await handle(tally, String(index % 7), add(3), sentAs(`c${index}`)).catch(() => undefined));
  }
  const clean = openHandle(store);
  for (const [index, answer] of answers.entries()) {
    const again = await clean.handle(tally, String(index % 7), add(3), sentAs(`c${index}`));
    expect(again).toMatchObject({ accepted: true });
    if (answer !== undefined) expect(again).toEqual({ ...answer, repeated: true });
  }
  expect(store.log).toHaveLength(400);
  expect(brokenLinks(store.log)).toEqual([]);
  console.log(`200 commands, ${call} appends, ${answers.filter((each) => !each).length} told as unknown`);
});
