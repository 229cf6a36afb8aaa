import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Coordination } from '#infra/bus/nats/coordination';
import { natsLeadership } from '#infra/bus/nats/natsLeadership';
import { natsOptionsOf } from '#infra/bus/nats/natsOptions';
import { whileLeading } from '#services/engine/leadership/whileLeading';

/**
 * A process to be killed and paused: whenever it leads, it says on its standard output at which moments.
 *
 * `node leadUntilKilled.ts URL TERM`. A moment is of a clock that all processes of a machine share, in nanoseconds, read
 * before the lease is confirmed: it led then, wherever it is stopped.
 */
const [url = '', term = ''] = process.argv.slice(2);
const coordination = new Coordination(natsOptionsOf(url), 'LADING');
const leadership = natsLeadership(coordination, 'relay', { term: Number(term) });

await whileLeading(
  leadership,
  async (lease, signal) => {
    const reign = randomUUID();
    while (!signal.aborted) {
      const moment = process.hrtime.bigint();
      lease.confirm();
      writeSync(1, `${reign} ${moment}\n`);
      await pause(2);
    }
  },
  new AbortController().signal,
);
