import type { FastifyRequest } from 'fastify';
import type { Metrics } from '#infra/doors/http/metrics';
import type { LadingSystem } from '#infra/main/assembleLading';
import type { EventStore } from '#services/engine/ports/eventStore';
import type { Owners } from '#services/readSide/owners';

/** What the routes stand on. */
export interface RouteContext {
  readonly lading: LadingSystem<EventStore>;
  readonly owners: Owners;
  readonly metrics: Metrics;
  /** Why commands cannot be recorded now, or what does not keep up; none when all is well. */
  readonly notReady: () => Promise<readonly string[]>;
  /** Aborts when the server drains: what would go on for ever ends. */
  readonly draining: AbortSignal;
  /** Whether whoever asked still may. */
  readonly isStillAllowed: (request: FastifyRequest) => boolean;
}
