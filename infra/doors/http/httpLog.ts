import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type DestinationStream, type Logger, pino } from 'pino';

/** The longest text of a field, in characters. */
const longest = 8_000;

/** Characters that some readers take for the end of a line, or that steer a terminal; JSON itself escapes the first 32. */
const steering = /[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const plain = (text: string): string =>
  text
    .slice(0, longest)
    .replace(steering, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** One JSON line a record. What a caller sent, headers and addresses are in none of them. */
export const httpLogger = (level: string, destination: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ['headers', 'req', 'res', 'body', '*.authorization', '*.sourceAddress'],
        remove: true,
      },
      formatters: { level: (label) => ({ level: label }) },
      serializers: {
        err: (error: Error) => ({
          name: plain(String(error.name)),
          message: plain(String(error.message)),
          stack: plain(String(error.stack)),
        }),
      },
    },
    destination,
  );

/** Logs each answer by the pattern of its route, never by the address or body that was sent. */
export function logRequests(
  app: FastifyInstance,
  onAnswer: (method: string, route: string, status: number, milliseconds: number) => void,
): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    onAnswer(method, route, reply.statusCode, reply.elapsedTime);
    request.log.info(
      {
        method,
        route,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 100) / 100,
        actor: actorOf(request),
      },
      'answered',
    );
  });
}

const actorOf = ({ caller }: FastifyRequest): string | undefined =>
  caller === null ? undefined : plain(caller.actor);
