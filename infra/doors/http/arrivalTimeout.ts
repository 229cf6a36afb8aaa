import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its body can have any size, and so as much time as it takes, as long as it keeps coming. */
    readonly anySize?: boolean;
  }
}

/** A request has so long to arrive, in milliseconds: whoever sends a byte a second holds nothing for long. */
export const arrivalTimeout = 10_000;

/** What a body of any size has to bring in each such time, in bytes. */
const leastBrought = 64 * 1024;

/** Cuts off bodies that trickle in, and what is still sent long after it was answered. */
export function enforceArrivalTimeout(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const { headers } = request;
    if ('content-length' in headers || 'transfer-encoding' in headers) watch(request, reply);
  });
}

function watch({ raw, routeOptions }: FastifyRequest, { raw: answer }: FastifyReply): void {
  let before = raw.socket.bytesRead;
  const watching = setInterval(() => {
    const brought = raw.socket.bytesRead - before;
    before += brought;
    const mayGoOn = routeOptions.config.anySize && brought >= leastBrought && !answer.writableEnded;
    if (!raw.complete && mayGoOn) return;
    clearInterval(watching);
    if (!raw.complete) raw.destroy();
  }, arrivalTimeout).unref();
  raw.once('end', () => clearInterval(watching));
}
