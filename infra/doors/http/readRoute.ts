import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { callerOf } from '#infra/doors/http/access';
import { readResponses } from '#infra/doors/http/responses';
import type { RouteContext } from '#infra/doors/http/routeContext';
import type { Position } from '#services/engine/ports/eventStore';

const seen = {
  seen: z
    .string()
    .max(128)
    .exactOptional()
    .describe('a position of the log: answer once what stands there is in the answer'),
};

export interface ReadRequest<Params, Query> {
  readonly sellerId: string;
  readonly params: Params;
  readonly query: Query;
  readonly reply: FastifyReply;
}

/** A route that reads. Its query can name the position that it must have seen. */
export function readRoute<Params extends z.ZodRawShape, Query extends z.ZodRawShape>(
  app: FastifyInstance,
  { lading }: RouteContext,
  {
    url,
    params,
    query,
    answers,
    read,
    ...described
  }: {
    readonly url: string;
    readonly operationId: string;
    readonly summary: string;
    readonly tags: readonly string[];
    readonly params: Params;
    readonly query: Query;
    readonly answers: z.core.$ZodType;
    readonly read: (
      request: ReadRequest<z.infer<z.ZodObject<Params>>, z.infer<z.ZodObject<Query>>>,
    ) => Promise<unknown>;
  },
): void {
  const querystring = z.strictObject({ ...query, ...seen });
  app.route({
    method: 'GET',
    url,
    config: { role: 'read' },
    schema: {
      ...described,
      tags: [...described.tags],
      ...(Object.keys(params).length > 0 && { params: z.strictObject(params) }),
      querystring,
      response: readResponses(described.summary, answers),
    },
    handler: async (request, reply) => {
      const { seen: position, ...rest } = request.query as { readonly seen?: Position };
      if (position !== undefined) await lading.projector.catchUpTo(position);
      const { sellerId } = callerOf(request);
      // Both were read by the schemas above.
      const readRequest = {
        sellerId,
        params: request.params as z.infer<z.ZodObject<Params>>,
        query: rest as z.infer<z.ZodObject<Query>>,
        reply,
      };
      return read(readRequest);
    },
  });
}
