import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** How long requests that have arrived may take, in milliseconds. */
const longest = 9_000;

/** Takes nothing new, answers what has arrived, and closes; what takes too long is cut off. */
export async function drained(app: FastifyInstance): Promise<void> {
  const given = new AbortController();
  const closed = app.close();
  const cutOff = pause(longest, undefined, { signal: given.signal }).then(
    () => app.server.closeAllConnections(),
    () => {},
  );
  await closed;
  given.abort();
  await cutOff;
}
