import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Coordination, Entry } from '#infra/bus/nats/coordination';
import { NatsLease } from '#infra/bus/nats/natsLease';
import type { Leadership, Lease } from '#services/engine/ports/leadership';

/** What only one process does for a store. */
export type Role = 'relay' | 'reactor';

/** How long a leader may be silent before another process takes over, in milliseconds. */
const defaultTerm = 10_000;

/**
 * One leader for a role among all processes, by an entry that the leader keeps renewing.
 *
 * Nobody's clock is compared with anybody else's: a process takes over once it has seen the same version of the entry for
 * a whole term by its own clock, and the leader gives up before that, counting from when it sent its last renewal.
 */
export function natsLeadership(
  coordination: Coordination,
  role: Role,
  { term = defaultTerm }: { readonly term?: number } = {},
): Leadership {
  const key = `${role}.lease`;
  const holder = randomUUID();

  /** Resolves once nobody holds the entry, or whoever does has been silent for a term. */
  async function free(signal: AbortSignal): Promise<Entry> {
    let seen = await coordination.read(key);
    let since = performance.now();
    while (seen.text !== undefined && performance.now() - since < term) {
      await pause(term / 8, undefined, { signal });
      const entry = await coordination.read(key);
      if (entry.version !== seen.version) since = performance.now();
      seen = entry;
    }
    return seen;
  }

  return {
    async acquire(signal): Promise<Lease> {
      for (;;) {
        const { version } = await free(signal);
        signal.throwIfAborted();
        const sent = performance.now();
        const taken = await coordination.write(key, holder, version);
        if (taken !== undefined) return new NatsLease({ coordination, key, holder, term }, taken, sent);
      }
    },
  };
}
