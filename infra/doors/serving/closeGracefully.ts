import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** How long requests that have arrived may take, in milliseconds. */
const longestRequest = 9_000;
/** How often connections without a request are closed, in milliseconds. */
const closeIdleEvery = 50;

/**
 * Takes no new request, answers those that have arrived, and closes. It cuts off what takes too long.
 *
 * Node calls a connection idle once its answer has been written, though the end of a long answer may not have been sent yet.
 * So no idle connection is closed while any connection still has something to send.
 */
export async function closeGracefully(app: FastifyInstance, connections: ReadonlySet<Socket>): Promise<void> {
  const { server } = app;
  const closeIdle = server.closeIdleConnections.bind(server);
  server.closeIdleConnections = () => {
    if (![...connections].some(({ writableLength }) => writableLength > 0)) closeIdle();
  };
  const idle = setInterval(() => server.closeIdleConnections(), closeIdleEvery);
  const cutOff = setTimeout(() => server.closeAllConnections(), longestRequest);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(cutOff);
  }
}
