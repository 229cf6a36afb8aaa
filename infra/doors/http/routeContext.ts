import type { FastifyRequest } from 'fastify';
import type { Metrics } from '#infra/doors/http/metrics';
import type { LadingSystem } from '#infra/main/assembleLading';
import type { EventStore } from '#services/engine/ports/eventStore';
import type { StreamOwners } from '#services/readSide/streamOwners';

/** What the routes work with. */
export interface RouteContext {
  readonly lading: LadingSystem<EventStore>;
  readonly owners: StreamOwners;
  readonly metrics: Metrics;
  /** Why commands cannot be recorded now, or what does not keep up with the log; empty when ready. */
  readonly notReady: () => Promise<readonly string[]>;
  /** Aborts when the server closes: streams of events then end. */
  readonly draining: AbortSignal;
  /** Whether the key of a request is still valid. */
  readonly isStillAllowed: (request: FastifyRequest) => boolean;
}
