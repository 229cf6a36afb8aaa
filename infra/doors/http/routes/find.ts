import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readRoute } from '#infra/doors/http/readRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { findSellerIdentifier } from '#services/audit/findSellerIdentifier';

/** Looks up what an identifier names. */
export function findRead(app: FastifyInstance, context: RouteContext): void {
  const { lading } = context;

  readRoute(app, context, {
    url: '/find',
    operationId: 'find',
    summary: 'What an identifier of any kind names; where it names nothing, those that begin with it',
    tags: ['Answers'],
    params: {},
    query: {
      identifier: z.string().trim().min(1).max(255),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    },
    answers: z.strictObject({
      found: z.array(
        z.strictObject({
          identifier: z.string(),
          kinds: z.array(z.string()),
          streams: z.array(z.string()).describe('plan-… and shipment-…, the latest last'),
          count: z.int(),
        }),
      ),
    }),
    async read({ sellerId, query: { identifier, limit } }) {
      return { found: findSellerIdentifier(lading, identifier, { sellerId, limit }) };
    },
  });
}
