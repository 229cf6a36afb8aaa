import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { defined } from '#domain/values/defined';
import { DisputeDocument, DisputeStatuses } from '#infra/doors/http/documents/dispute';
import { notFound } from '#infra/doors/http/httpProblem';
import { asKnownAt, asOf } from '#infra/doors/http/momentQuery';
import { PageQuery, page } from '#infra/doors/http/page';
import { PathId } from '#infra/doors/http/pathId';
import { readRoute } from '#infra/doors/http/readRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { disputeAggregate } from '#services/aggregates';
import { dispute, disputes, stakeOrder } from '#services/disputes/disputes';

const tags = ['Disputes'];

export function disputeReads(app: FastifyInstance, context: RouteContext): void {
  const { lading } = context;

  readRoute(app, context, {
    url: '/disputes',
    operationId: 'listDisputes',
    summary: 'Disputes, the most money at stake first, with the days that are left to submit them',
    tags,
    params: {},
    query: { status: DisputeStatuses.exactOptional(), ...asOf, ...asKnownAt, ...PageQuery },
    answers: z.strictObject({ disputes: z.array(DisputeDocument), nextCursor: z.string().exactOptional() }),
    async read({ sellerId, query: { status, 'as-of': of, 'as-known-at': knownAt, cursor, limit } }) {
      const filter = { sellerId, status, asOf: of, asKnownAt: knownAt };
      const { rows, ...next } = page(
        await disputes(lading, lading.clock(), filter),
        (each) => [stakeOrder(each), each.disputeId],
        { limit, ...defined({ cursor }) },
        { descending: true },
      );
      return { disputes: rows, ...next };
    },
  });

  readRoute(app, context, {
    url: '/disputes/:disputeId',
    operationId: 'getDispute',
    summary: 'A dispute: the charge, what is claimed and why, what Amazon answered; its revision is the ETag',
    tags,
    params: { disputeId: PathId },
    query: {},
    answers: DisputeDocument,
    async read({ sellerId, params: { disputeId }, reply }) {
      const found = dispute(lading, lading.clock(), disputeId);
      if (found?.sellerId !== sellerId) throw notFound('dispute', disputeId);
      const { revision } = await lading.commands.load(disputeAggregate, disputeId);
      reply.header('etag', `"${revision}"`);
      return found;
    },
  });
}
