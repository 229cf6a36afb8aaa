import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its body can have any size, and takes as long as it needs while it keeps arriving. */
    readonly anySize?: boolean;
  }
}

/** How long a request may take to arrive, in milliseconds, so that a slow client cannot hold a connection for long. */
export const arrivalTimeout = 10_000;

/** How many bytes a body of any size must bring within each such time. */
const leastBytes = 64 * 1024;

/** Cuts off bodies that arrive too slowly, and those that go on long after the answer. */
export function enforceArrivalTimeout(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const { headers } = request;
    if ('content-length' in headers || 'transfer-encoding' in headers) watch(request, reply);
  });
}

function watch({ raw, routeOptions }: FastifyRequest, { raw: answer }: FastifyReply): void {
  let before = raw.socket.bytesRead;
  const timer = setInterval(() => {
    const bytes = raw.socket.bytesRead - before;
    before += bytes;
    const mayContinue = routeOptions.config.anySize && bytes >= leastBytes && !answer.writableEnded;
    if (!raw.complete && mayContinue) return;
    clearInterval(timer);
    if (!raw.complete) raw.destroy();
  }, arrivalTimeout).unref();
  raw.once('end', () => clearInterval(timer));
}
