import { instantOf } from '#domain/values/instant';
import type { LadingEvent } from '#projections/ladingEvent';
import { derivedId } from '#services/engine/handling/commandIdentity';
import { noHash, seal } from '#services/engine/log/envelope';
import type { EventStore, NewEvent } from '#services/engine/ports/eventStore';
import { seeded } from '#test/faults/seeded';
import { planLife } from '#test/services/planLife';

/** An event on its way to its stream. */
export interface Happening {
  readonly stream: string;
  readonly revision: bigint;
  readonly event: NewEvent;
}

interface End {
  readonly revision: bigint;
  readonly hash: string;
}

const start = Date.parse('2026-01-31T20:00:00.000Z');

/** Plans and shipments, several at once, without end. A tenth of what happens is recorded up to five days late. */
export function* manyLives(seed: number, atOnce = 40): Generator<Happening, never> {
  const random = seeded(seed);
  const lives: Iterator<readonly [string, LadingEvent], void>[] = [];
  const ends = new Map<string, End>();
  for (let count = 0; ; ) {
    if (lives.length < atOnce) {
      lives.push(planLife(`${seed}x${count}`, random));
      count += 1;
    }
    const chosen = random(lives.length);
    const next = lives[chosen]?.next();
    if (!next?.value) {
      lives.splice(chosen, 1);
      continue;
    }
    const [stream, fact] = next.value;
    const recorded = start + count * 60_000;
    const occurred = recorded - (random(10) === 0 ? random(5 * 86_400_000) : 0);
    const { event, end } = recordedAs(stream, fact, ends.get(stream), occurred, recorded);
    if (fact.type === 'ShipmentClosed') ends.delete(stream);
    else ends.set(stream, end);
    yield { stream, revision: end.revision, event };
  }
}

function recordedAs(
  stream: string,
  fact: LadingEvent,
  before: End = { revision: -1n, hash: noHash },
  occurred: number,
  recorded: number,
): { readonly event: NewEvent; readonly end: End } {
  const revision = before.revision + 1n;
  const id = derivedId(stream, String(revision));
  const unsealed = { id, type: fact.type, data: JSON.stringify(fact), stream, revision };
  const { metadata, hash } = seal(before.hash, unsealed, {
    schemaVersion: 1,
    sellerId: 'A2SELLER',
    commandId: id,
    commandHash: noHash,
    correlationId: id,
    causationId: id,
    actor: 'test',
    occurredAt: instantOf(occurred),
    recordedAt: instantOf(recorded),
  });
  return { event: { id, type: fact.type, data: unsealed.data, metadata }, end: { revision, hash } };
}

/** A log in which they live on, as many events at a time as are asked for. */
export function livingIn<Store extends Pick<EventStore, 'append'>>(store: Store, seed: number) {
  const happening = manyLives(seed);
  return {
    store,
    async liveOn(events: number): Promise<void> {
      const appended = Array.from({ length: events }, () => {
        const { stream, revision, event } = happening.next().value;
        return store.append(stream, [event], revision === 0n ? 'no-stream' : revision - 1n);
      });
      await Promise.all(appended);
    },
  };
}
