import { amazonPolicies } from '#domain/policies/networkPolicies';
import type { Instant } from '#domain/values/instant';
import type { Cause } from '#services/engine/handling/cause';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';
import type { EventStore } from '#services/engine/ports/eventStore';

export const noon = '2026-03-01T12:00:00.000Z' as Instant;

export const sentAs = (commandId: string): Cause => ({ commandId, sellerId: 'A1', actor: 'someone' });

/** A write side of its own over a store, as another process would have it. */
export const openHandle = (
  store: EventStore,
  options: Partial<Omit<Parameters<typeof createCommandHandler>[0], 'store'>> = {},
) => createCommandHandler({ store, clock: () => noon, policies: amazonPolicies, ...options });
