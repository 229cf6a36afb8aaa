import { describe, expect, it } from 'vitest';
import { days, hours, type Instant, plus } from '#domain/values/instant';
import { RecordingClock } from '#services/engine/handling/recordingClock';
import { brokenLinks } from '#test/services/brokenLinks';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { noon, openHandle, sentAs } from '#test/services/tallies';
import { add, tally } from '#test/services/tally';

const hourEarlier = plus(noon, hours(-1));

const recordedTimes = (store: InMemoryEventStore): Instant[] =>
  store.log.map(({ metadata }) => JSON.parse(metadata).recordedAt);

describe('the time of recording', () => {
  it('stands still while the clock is put back', () => {
    const times = [noon, hourEarlier, plus(noon, days(1)), noon];
    const clock = new RecordingClock(() => times.shift() ?? noon);
    expect([1, 2, 3, 4].map(() => clock.next())).toEqual([
      noon,
      noon,
      plus(noon, days(1)),
      plus(noon, days(1)),
    ]);
  });

  it('never decreases along the log, whatever the clock does', async () => {
    const store = new InMemoryEventStore();
    const jumps = [0, -1, 24, -24, 0.5, 1000, -2000];
    let [look, now] = [0, noon];
    const clock = () => {
      now = plus(now, hours(jumps[look++ % jumps.length] ?? 0));
      return now;
    };
    const { handle } = openHandle(store, { clock });
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        handle(tally, String(index % 9), add(2), sentAs(`c${index}`)),
      ),
    );
    expect(recordedTimes(store)).toEqual(recordedTimes(store).toSorted());
    expect(brokenLinks(store.log)).toEqual([]);
  });

  it('does not go back behind a stream that another process wrote', async () => {
    const store = new InMemoryEventStore();
    await openHandle(store).handle(tally, '1', add(2), sentAs('c1'));
    await openHandle(store, { clock: () => hourEarlier }).handle(tally, '1', add(2), sentAs('c2'));
    expect(recordedTimes(store)).toEqual([noon, noon, noon, noon]);
  });

  it('does not go back behind the log of an earlier run', async () => {
    const store = new InMemoryEventStore();
    await openHandle(store).handle(tally, '1', add(2), sentAs('c1'));
    const later = openHandle(store, { clock: () => hourEarlier, lastRecordedAt: noon });
    await later.handle(tally, '2', add(2), sentAs('c2'));
    expect(recordedTimes(store)).toEqual([noon, noon, noon, noon]);
  });

  it('leaves alone when a command was given', async () => {
    const store = new InMemoryEventStore();
    const { handle } = openHandle(store);
    await handle(tally, '1', add(2), { ...sentAs('c1'), occurredAt: hourEarlier });
    expect(JSON.parse(store.log[0]?.metadata ?? '')).toMatchObject({
      occurredAt: hourEarlier,
      recordedAt: noon,
    });
  });
});
