import type { FastifyRequest } from 'fastify';
import type { Metrics } from '#infra/http/metrics';
import type { LadingOn } from '#infra/ladingOn';
import type { Owners } from '#services/owners';
import type { EventStore } from '#services/ports/eventStore';

/** What the routes stand on. */
export interface Served {
  readonly lading: LadingOn<EventStore>;
  readonly owners: Owners;
  readonly metrics: Metrics;
  /** Why commands cannot be recorded now, or what does not keep up; none when all is well. */
  readonly notReady: () => Promise<readonly string[]>;
  /** Aborts when the server drains: what would go on for ever ends. */
  readonly draining: AbortSignal;
  /** Whether whoever asked still may. */
  readonly mayGoOn: (request: FastifyRequest) => boolean;
}
