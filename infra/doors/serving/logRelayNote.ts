import type { FastifyBaseLogger } from 'fastify';
import type { RelayNote } from '#services/engine/relaying/relayParts';

/** Logs what the relay reports: its progress as `debug`, its trouble as `warn`. */
export function logRelayNote(log: Pick<FastifyBaseLogger, 'debug' | 'warn'>, note: RelayNote): void {
  switch (note.note) {
    case 'published':
      log.debug({ events: note.events }, 'relayed');
      break;
    case 'parked':
      log.warn(
        { stream: note.parked.stream, why: note.parked.reason },
        'the broker refuses an event: its stream waits',
      );
      break;
    case 'waiting':
      log.warn({ err: note.error, delay: note.delay }, 'the relay waits and tries again');
  }
}
