import fastify, { type FastifyInstance } from 'fastify';

/** Fastify with one route that reads the same body and answers as many bytes, and does nothing else. */
export async function plainFastify(answer: string): Promise<FastifyInstance> {
  const app = fastify();
  app.post('/plans/:id/rename-inbound-plan', async (_request, reply) =>
    reply.type('application/json').send(answer),
  );
  return app;
}
