import { join } from 'node:path';
import { appendsOf } from '#bench/appends';
import { Callers } from '#bench/callers';
import { type Emmett, emmettAppend, openEmmett } from '#bench/emmett';
import type { Figure } from '#bench/figure';
import { shipmentLives } from '#bench/lives';
import { bytesOf, RawDisk } from '#bench/rawDisk';
import { type Contestant, median, ratio, takeTurns } from '#bench/rounds';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { systemClock } from '#infra/main/systemClock';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import type { NetworkCommandHandler } from '#services/aggregates';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';

const many = 64;

export interface WriteSizes {
  readonly rounds: number;
  /** Commands of a round with one in flight. */
  readonly single: number;
  /** Commands of a round with 64 in flight. */
  readonly together: number;
}

/** Commands a second, each on disk before its answer, beside the bare disk and emmett with the same events. */
export async function measureWriting(
  directory: string,
  { rounds, single, together }: WriteSizes,
): Promise<readonly Figure[]> {
  using opened = new DisposableStack();
  const store = opened.adopt(openSqliteStore(join(directory, 'written')), (it) => it.close());
  const raw = opened.adopt(new RawDisk(directory), (it) => it.close());
  const emmett = await openEmmett(join(directory, 'emmett.db'));
  opened.defer(() => emmett?.close());
  const commands = createCommandHandler({ store, clock: systemClock, policies: amazonPolicies });

  const rates = await takeTurns(
    [
      rawWrites(raw, single),
      lading(commands, 1, single),
      ...(emmett ? [emmettAppends(emmett, 1, single)] : []),
      lading(commands, many, together),
      ...(emmett ? [emmettAppends(emmett, many, single)] : []),
    ],
    rounds,
  );
  return figuresOf((name) => rates.get(name) ?? []);
}

function figuresOf(of: (name: string) => readonly number[]): readonly Figure[] {
  const ofRaw = ratio(of('lading 1'), of('raw'));
  const together = median(of('lading 64'));
  const ofEmmett = ratio(of('lading 64'), of('emmett 64'));
  return [
    { what: 'raw: write, fdatasync, the same bytes', rate: median(of('raw')) },
    {
      what: 'Lading, one command in flight',
      rate: median(of('lading 1')),
      beside: `${ofRaw.toFixed(2)} x raw`,
      target: { says: '0.8 x raw', met: ofRaw >= 0.8 },
    },
    { what: 'emmett, one append in flight', rate: median(of('emmett 1')) },
    {
      what: 'Lading, 64 commands in flight',
      rate: together,
      ...(ofEmmett > 0 && { beside: `${ofEmmett.toFixed(1)} x emmett` }),
      target: { says: '20,000 and 8 x emmett', met: together >= 20_000 && ofEmmett >= 8 },
    },
    { what: 'emmett, 64 appends in flight', rate: median(of('emmett 64')) },
  ];
}

const rawWrites = (disk: RawDisk, count: number): Contestant => ({
  name: 'raw',
  count,
  async prepare() {
    const writes = (await appendsOf(1, count)).map(bytesOf);
    return () => disk.write(writes);
  },
});

const lading = (commands: NetworkCommandHandler, callers: number, count: number): Contestant => ({
  name: `lading ${callers}`,
  count,
  async prepare() {
    const asking = new Callers(commands, callers, shipmentLives, systemClock);
    return () => asking.run(count);
  },
});

const emmettAppends = (emmett: Emmett, callers: number, count: number): Contestant => ({
  name: `emmett ${callers}`,
  count,
  async prepare() {
    const appends = (await appendsOf(callers, count)).map(emmettAppend).values();
    const caller = async () => {
      for (const { stream, events, expected } of appends) await emmett.append(stream, events, expected);
    };
    return async () => {
      await Promise.all(Array.from({ length: callers }, caller));
    };
  },
});
