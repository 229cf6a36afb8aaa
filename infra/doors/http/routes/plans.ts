import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { booleanParameter } from '#infra/doors/http/booleanParameter';
import { ListedPlan, PlanDocument, planDocument } from '#infra/doors/http/documents/plan';
import { Transportation } from '#infra/doors/http/documents/transportation';
import { HttpProblem, notFound } from '#infra/doors/http/httpProblem';
import { asKnownAt, asOf } from '#infra/doors/http/momentQuery';
import { PageQuery, page } from '#infra/doors/http/page';
import { PathId } from '#infra/doors/http/pathId';
import { readRoute } from '#infra/doors/http/readRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { importProblem } from '#infra/doors/problems/importProblem';
import { planAggregate } from '#services/aggregates';
import { plans } from '#services/inbound/lists/plans';
import { transportationOf } from '#services/inbound/workflow/transportation';
import { loadPlan } from '#services/inbound/workflow/workflow';

const tags = ['Plans'];

export function planReads(app: FastifyInstance, context: RouteContext): void {
  const { lading, owners } = context;

  readRoute(app, context, {
    url: '/plans',
    operationId: 'listInboundPlans',
    summary: 'Inbound plans, the latest first',
    tags,
    params: {},
    query: {
      active: booleanParameter.exactOptional().describe('whether they are neither shipped nor cancelled'),
      text: z.string().max(100).exactOptional().describe('looked for in name and id'),
      ...asOf,
      ...asKnownAt,
      ...PageQuery,
    },
    answers: z.strictObject({ plans: z.array(ListedPlan), nextCursor: z.string().optional() }),
    async read({ sellerId, query: { 'as-of': of, 'as-known-at': knownAt, cursor, limit, ...filter } }) {
      const found = await plans(lading, { sellerId, ...filter, asOf: of, asKnownAt: knownAt });
      const { rows, ...next } = page(
        found,
        ({ createdAt, inboundPlanId }) => [createdAt, inboundPlanId],
        { limit, ...(cursor !== undefined && { cursor }) },
        { descending: true },
      );
      return { plans: rows, ...next };
    },
  });

  readRoute(app, context, {
    url: '/plans/:inboundPlanId',
    operationId: 'getInboundPlan',
    summary: 'A plan as it is now, straight from the log; its revision is the ETag',
    tags,
    params: { inboundPlanId: PathId },
    query: {},
    answers: PlanDocument,
    async read({ sellerId, params: { inboundPlanId }, reply }) {
      const { state, revision } = await lading.commands.load(planAggregate, inboundPlanId);
      const owner = await owners.of(`plan-${inboundPlanId}`);
      if (state.status === 'none' || owner !== sellerId) throw notFound('plan', inboundPlanId);
      reply.header('etag', `"${revision}"`);
      return planDocument(inboundPlanId, String(revision), state);
    },
  });

  readRoute(app, context, {
    url: '/plans/:inboundPlanId/transportation-options',
    operationId: 'listTransportationOptions',
    summary: 'How each shipment of a placed plan can travel, and what it costs (simulated)',
    tags,
    params: { inboundPlanId: PathId },
    query: {},
    answers: Transportation,
    async read({ sellerId, params: { inboundPlanId } }) {
      if ((await owners.of(`plan-${inboundPlanId}`)) !== sellerId) throw notFound('plan', inboundPlanId);
      const lookup = await loadPlan(lading, inboundPlanId, 'ConfirmTransportation');
      if ('refusal' in lookup) {
        const { refusal } = lookup;
        if (refusal.accepted) throw notFound('plan', inboundPlanId);
        throw new HttpProblem(importProblem({ category: 'plan', refusal: refusal.refusal }));
      }
      const shipments = await transportationOf(lading, lookup.plan, lading.clock());
      return { inboundPlanId, source: lading.network.source, shipments };
    },
  });
}
