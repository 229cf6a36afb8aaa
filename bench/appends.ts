import { Callers } from '#bench/callers';
import { shipmentLives } from '#bench/lives';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { systemClock } from '#infra/main/systemClock';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';
import type { Appended, EventStore, Expected, NewEvent, Position } from '#services/engine/ports/eventStore';

/** What one command gives a store to write. */
export interface Append {
  readonly stream: string;
  readonly events: readonly NewEvent[];
  readonly expected: Expected;
}

/** What `commands` commands of `callers` callers come to: for measuring what a store alone makes of the same events. */
export async function appendsOf(callers: number, commands: number): Promise<readonly Append[]> {
  const store = new Collected();
  const handler = createCommandHandler({ store, clock: systemClock, policies: amazonPolicies });
  await new Callers(handler, callers, shipmentLives, systemClock).run(commands);
  return store.appends;
}

/** Keeps what it is given and reads nothing back: every stream of the benchmark is new. */
class Collected implements EventStore {
  readonly appends: Append[] = [];

  async append(stream: string, events: readonly NewEvent[], expected: Expected): Promise<Appended> {
    this.appends.push({ stream, events, expected });
    const before = expected === 'no-stream' ? -1n : expected;
    return { revision: before + BigInt(events.length), position: String(this.appends.length) as Position };
  }

  async *read() {}
  async *readAll() {}
  async waitForMore() {}
}
