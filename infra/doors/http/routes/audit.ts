import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { booleanParameter } from '#infra/doors/http/booleanParameter';
import { HistoryLine, WhyDocument } from '#infra/doors/http/documents/auditedFact';
import { notFound } from '#infra/doors/http/httpProblem';
import { PageQuery, page } from '#infra/doors/http/page';
import { PathId } from '#infra/doors/http/pathId';
import { readRoute } from '#infra/doors/http/readRoute';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { aggregates } from '#services/aggregates';
import { history } from '#services/audit/history';
import { why } from '#services/audit/why';

const tags = ['Audit'];

export function auditReads(app: FastifyInstance, context: RouteContext): void {
  const { lading, owners } = context;

  /** The plan, shipment or other of this id, where it is the seller's. */
  async function ownStream(id: string, sellerId: string): Promise<string> {
    for (const stream of Object.keys(aggregates).map((category) => `${category}-${id}`))
      if ((await owners.of(stream)) === sellerId) return stream;
    throw notFound('plan or shipment', id);
  }

  readRoute(app, context, {
    url: '/history/:id',
    operationId: 'getHistory',
    summary: 'What happened to a plan or shipment, in order: when, who, and what came of it',
    tags,
    params: { id: PathId },
    query: {
      related: booleanParameter.default(false).describe('with its plan and all shipments of that'),
      ...PageQuery,
    },
    answers: z.strictObject({
      stream: z.string(),
      history: z.array(HistoryLine),
      nextCursor: z.string().optional(),
    }),
    async read({ sellerId, params: { id }, query: { related, cursor, limit } }) {
      const stream = await ownStream(id, sellerId);
      const lines = await history(lading.store, lading.readFact, stream, { related });
      // Nothing is recorded before what was, so a line keeps its number, but for a millisecond's of related streams.
      const numbered = lines.map((line, index) => ({ line, number: String(index).padStart(9, '0') }));
      const { rows, ...next } = page(numbered, ({ number }) => [number, ''], {
        limit,
        ...(cursor !== undefined && { cursor }),
      });
      return { stream, history: rows.map(({ line }) => line), ...next };
    },
  });

  readRoute(app, context, {
    url: '/why/:event',
    operationId: 'getWhy',
    summary: 'Why something happened, and what came of it. Reads the whole log',
    tags,
    params: { event: z.string().min(1).max(128).describe('an id, a position, or `<stream>@<revision>`') },
    query: {},
    answers: WhyDocument,
    async read({ sellerId, params: { event } }) {
      const found = await why(lading.store, lading.readFact, event);
      const cited = found?.chain.at(-1);
      if (found === undefined || cited === undefined) throw notFound('event', event);
      if ((await owners.of(cited.stream)) !== sellerId) throw notFound('event', event);
      return found;
    },
  });
}
