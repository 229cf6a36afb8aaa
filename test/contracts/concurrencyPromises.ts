import { expect } from 'vitest';
import { type Expected, WrongRevision } from '#services/engine/ports/eventStore';
import { eventsOf, idsOf, logOf, newEvent, newEvents, type Promises } from '#test/contracts/storePromise';

const writers = Array.from({ length: 50 }, (_, index) => index);
const rounds = 20;

export function concurrencyPromises(promise: Promises): void {
  promise(
    'lets one of fifty writers win each revision, and tells the others where it went',
    async (store, category) => {
      const stream = `${category}-1`;
      const won: string[] = [];
      let expected: Expected = 'no-stream';
      for (let round = 0n; round < rounds; round += 1n) {
        const at: Expected = expected;
        const attempts = await Promise.allSettled(
          writers.map(async () => {
            const event = newEvent();
            await store.append(stream, [event], at);
            return event.id;
          }),
        );
        won.push(...attempts.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])));
        const refused = attempts.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
        expect(refused).toEqual(Array(writers.length - 1).fill(new WrongRevision(stream, at, round)));
        expected = round;
      }
      expect(idsOf(await eventsOf(store, stream))).toEqual(won);
    },
  );

  promise('keeps the order of each of fifty streams written at once', async (store, category) => {
    const written = await Promise.all(
      writers.map(async (writer) => {
        const events = newEvents(rounds);
        for (const [index, event] of events.entries()) {
          await store.append(`${category}-${writer}`, [event], index === 0 ? 'no-stream' : BigInt(index - 1));
        }
        return idsOf(events);
      }),
    );
    const log = Map.groupBy(await logOf(store, [category]), ({ stream }) => stream);
    expect(writers.map((writer) => idsOf(log.get(`${category}-${writer}`) ?? []))).toEqual(written);
  });

  promise('appends events of one append side by side', async (store, category) => {
    await Promise.all(
      writers.map((writer) => store.append(`${category}-${writer}`, newEvents(3), 'no-stream')),
    );
    const streams = (await logOf(store, [category])).map(({ stream }) => stream);
    const together = streams.filter((stream, index) => index % 3 === 0 || stream === streams[index - 1]);
    expect(together).toHaveLength(3 * writers.length);
  });
}
