import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { callerOf } from '#infra/doors/http/access';
import { checkPosition, type DropReason, streamEvents } from '#infra/doors/http/eventStream';
import { HttpProblem } from '#infra/doors/http/httpProblem';
import { eventStreamResponses } from '#infra/doors/http/responses';
import type { RouteContext } from '#infra/doors/http/routeContext';
import { aggregates } from '#services/aggregates';
import type { Position } from '#services/engine/ports/eventStore';

const categories = Object.keys(aggregates);
const Query = z.strictObject({
  category: z.enum(categories).exactOptional().describe('of these only'),
  after: z.string().max(128).exactOptional().describe('a position, as Last-Event-ID'),
});
const Headers = z.looseObject({
  'last-event-id': z.string().max(128).exactOptional().describe('go on after this position'),
});

export function eventRoutes(
  app: FastifyInstance,
  { lading, metrics, draining, isStillAllowed }: RouteContext,
): void {
  app.route({
    method: 'GET',
    url: '/events',
    config: { role: 'read' },
    schema: {
      operationId: 'streamEvents',
      summary:
        'Every event as server-sent events: CloudEvents 1.0 in JSON, in order, from the first or after a position, and then as they are recorded',
      tags: ['Events'],
      querystring: Query,
      headers: Headers,
      response: eventStreamResponses,
    },
    handler: async (request, reply) => {
      const { category, after } = request.query as z.infer<typeof Query>; // Read by the schema above, as are headers.
      const { 'last-event-id': last } = request.headers as z.infer<typeof Headers>;
      const caller = callerOf(request);
      // Whatever stands there was said to be a position; the store knows.
      const from = (last || after || undefined) as Position | undefined;
      await checkPosition(lading.store, from).catch((error: unknown) => {
        throw error instanceof RangeError ? badPosition : error;
      });

      reply.hijack();
      const out = reply.raw;
      const gone = new AbortController();
      out.on('close', () => gone.abort());
      out.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      out.write('retry: 2000\n\n');
      const end = (dropped: DropReason | 'failed' | undefined) => {
        if (dropped === undefined) return out.end();
        metrics.recordDroppedStream(dropped);
        request.log.warn({ dropped, buffered: out.writableLength }, 'an event stream was dropped');
        return out.destroy();
      };
      const parts = {
        store: lading.store,
        sellerId: caller.sellerId,
        categories: category === undefined ? categories : [category],
        out,
        signal: AbortSignal.any([gone.signal, draining]),
        isStillAllowed: () => isStillAllowed(request),
      };
      streamEvents(parts, from).then(end, (error: unknown) => {
        request.log.error({ err: error }, 'an event stream failed');
        end('failed');
      });
    },
  });
}

const badPosition = new HttpProblem({
  type: 'bad-position',
  title: 'this is no position of this log',
  advice: 'give the id of an event as it was sent, or none to begin with the first',
  kind: 'invalid-input',
});
