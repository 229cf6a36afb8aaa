import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** How long requests that have arrived may take, in milliseconds. */
const longest = 9_000;
/** How soon a connection whose last answer was sent is closed, in milliseconds: its client may have no more to ask. */
const idleAfter = 50;

/**
 * Takes nothing new, answers what has arrived, and closes; what takes too long is cut off.
 *
 * Node holds a connection for idle as soon as its answer has ended, though the end of a long one may not have been sent: no
 * connection is closed for being idle while any has something to send.
 */
export async function closeGracefully(app: FastifyInstance, connections: ReadonlySet<Socket>): Promise<void> {
  const { server } = app;
  const closeIdle = server.closeIdleConnections.bind(server);
  server.closeIdleConnections = () => {
    if (![...connections].some(({ writableLength }) => writableLength > 0)) closeIdle();
  };
  const idle = setInterval(() => server.closeIdleConnections(), idleAfter);
  const cutOff = setTimeout(() => server.closeAllConnections(), longest);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(cutOff);
  }
}
