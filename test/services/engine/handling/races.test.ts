import { describe, expect, it } from 'vitest';
import { type Duration, type Instant, plus } from '#domain/values/instant';
import type { Expected } from '#services/engine/ports/eventStore';
import { seed, seeded } from '#test/faults/seeded';
import { brokenLinks } from '#test/services/brokenLinks';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { noon, openHandle, sentAs } from '#test/services/tallies';
import { add, tally } from '#test/services/tally';

/** Two processes on one store, each with a clock that goes on with every look at it. */
function twoProcesses(store: InMemoryEventStore) {
  const ticking = (step: number): (() => Instant) => {
    let now = noon;
    return () => {
      now = plus(now, step as Duration);
      return now;
    };
  };
  return [openHandle(store, { clock: ticking(3) }), openHandle(store, { clock: ticking(5) })] as const;
}

describe('two processes', () => {
  it('answer one command alike, however often and wherever it is sent at once', async () => {
    const store = new InMemoryEventStore();
    const processes = twoProcesses(store);
    const random = seeded();
    const commands = 4000;
    const streams = 100;
    let sent = 0;
    for (let from = 0; from < commands; from += 200) {
      const sending = Array.from({ length: 200 }, (_, index) => {
        const number = from + index;
        const times = 1 + random(5);
        sent += times;
        return Array.from({ length: times }, () =>
          processes[random(2)]?.handle(tally, String(number % streams), add(3), sentAs(`c${number}`)),
        );
      });
      for (const [first, ...others] of await Promise.all(sending.map((each) => Promise.all(each)))) {
        expect(first).toMatchObject({ accepted: true });
        for (const other of others)
          expect({ ...other, repeated: true }).toEqual({ ...first, repeated: true });
      }
    }
    expect(store.log).toHaveLength(2 * commands);
    expect(new Set(store.log.map(({ id }) => id)).size).toBe(2 * commands);
    expect(brokenLinks(store.log)).toEqual([]);
    console.log(`seed ${seed}: ${commands} commands sent ${sent} times, ${store.log.length} events`);
  });

  it('take one command at the same instant for one command', async () => {
    const store = new InMemoryEventStore();
    const [one, other] = [openHandle(store), openHandle(store)];
    for (const number of [1, 2, 3]) {
      const send = ({ handle }: typeof one) => handle(tally, '1', add(3), sentAs(`c${number}`));
      const [first, second] = await Promise.all([send(one), send(other)]);
      expect({ ...first, repeated: true }).toEqual({ ...second, repeated: true });
    }
    expect(store.log).toHaveLength(6);
    expect(brokenLinks(store.log)).toEqual([]);
  });

  it('do not take two commands with one id for one command', async () => {
    const [one, other] = twoProcesses(new InMemoryEventStore());
    const answers = await Promise.all([
      one.handle(tally, '1', add(3), sentAs('c1')),
      other.handle(tally, '1', add(4), sentAs('c1')),
    ]);
    expect(answers).toMatchObject([
      { accepted: true },
      { accepted: false, refusal: { reason: 'command-id-reused' } },
    ]);
  });

  it('let one of fifty writers win each revision, and tell the others where it went', async () => {
    const store = new InMemoryEventStore();
    const processes = twoProcesses(store);
    let revision: Expected = 'no-stream';
    for (let round = 0; round < 200; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, writer) =>
          processes[writer % 2]?.handle(tally, '1', add(3), sentAs(`${round} ${writer}`), {
            expectedRevision: revision,
          }),
        ),
      );
      const actual: bigint = revision === 'no-stream' ? 1n : revision + 2n;
      const lost = { accepted: false, refusal: { reason: 'revision-moved', expected: revision, actual } };
      const refused = answers.filter((answer) => answer?.accepted === false);
      expect(refused).toEqual(Array.from({ length: 49 }, () => lost));
      revision = actual;
    }
    expect(brokenLinks(store.log)).toEqual([]);
  });

  it('get every command of a hundred through that are sent to one stream at once', async () => {
    const store = new InMemoryEventStore();
    const processes = twoProcesses(store);
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        processes[index % 2]?.handle(tally, '1', add(2), sentAs(`c${index}`)),
      ),
    );
    expect(await processes[0].load(tally, '1')).toEqual({ state: 200, revision: 199n });
    expect(brokenLinks(store.log)).toEqual([]);
  });
});

it('gives up a stream that others never stop writing to', async () => {
  const store = new InMemoryEventStore();
  const [one, other] = twoProcesses(store);
  await one.handle(tally, '1', add(2), sentAs('c'));
  const append = store.append.bind(store);
  let written = 0;
  store.append = async (stream, events, expected) => {
    store.append = append;
    await other.handle(tally, '1', add(2), sentAs(`other ${++written}`));
    store.append = intercepted;
    return append(stream, events, expected);
  };
  const intercepted = store.append;
  await expect(one.handle(tally, '1', add(2), sentAs('c1'))).rejects.toMatchObject({ name: 'TooContended' });
  store.append = append;
  expect(await one.handle(tally, '1', add(2), sentAs('c1'))).toMatchObject({
    accepted: true,
    repeated: false,
  });
});
