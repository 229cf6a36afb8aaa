import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { metricsResponses, readinessResponses } from '#infra/doors/http/responses';
import type { RouteContext } from '#infra/doors/http/routeContext';

const tags = ['Operations'];

export function operationRoutes(app: FastifyInstance, { metrics, notReady }: RouteContext): void {
  app.route({
    method: 'GET',
    url: '/livez',
    schema: {
      operationId: 'isAlive',
      summary: 'Whether the process answers',
      tags,
      response: { 200: z.strictObject({ alive: z.literal(true) }) },
    },
    handler: async () => ({ alive: true }),
  });

  app.route({
    method: 'GET',
    url: '/readyz',
    schema: {
      operationId: 'isReady',
      summary: 'Whether commands can be recorded, and what follows the log keeps up',
      tags,
      response: readinessResponses,
    },
    handler: async (_request, reply) => {
      const reasons = await notReady();
      return reply.code(reasons.length === 0 ? 200 : 503).send({ ready: reasons.length === 0, reasons });
    },
  });

  app.route({
    method: 'GET',
    url: '/metrics',
    config: { role: 'admin' },
    schema: {
      operationId: 'getMetrics',
      summary: 'For Prometheus',
      tags,
      response: metricsResponses,
    },
    handler: async (_request, reply) =>
      reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  });
}
