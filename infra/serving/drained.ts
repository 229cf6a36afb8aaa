import type { FastifyInstance } from 'fastify';

/** How long requests that have arrived may take, in milliseconds. */
const longest = 9_000;
/** How soon a connection whose last answer was sent is closed, in milliseconds: its client may have no more to ask. */
const idleAfter = 50;

/** Takes nothing new, answers what has arrived, and closes; what takes too long is cut off. */
export async function drained(app: FastifyInstance): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), idleAfter);
  const cutOff = setTimeout(() => app.server.closeAllConnections(), longest);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(cutOff);
  }
}
