import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Instant } from '#domain/values/instant';
import type { DoorCommand, DoorCommandContext } from '#infra/doors/commands/doorCommand';
import { callerOf } from '#infra/doors/http/access';
import { booleanParameter } from '#infra/doors/http/booleanParameter';
import type { Caller } from '#infra/doors/http/caller';
import {
  commandResult,
  commandResultSchema,
  dryRunResult,
  dryRunResultSchema,
} from '#infra/doors/http/documents/commandResult';
import { HttpProblem, notFound } from '#infra/doors/http/httpProblem';
import { readIfMatch } from '#infra/doors/http/ifMatch';
import { PathId } from '#infra/doors/http/pathId';
import { commandResponses } from '#infra/doors/http/responses';
import type { RouteContext } from '#infra/doors/http/routeContext';
import type { Problem } from '#infra/doors/problems/problem';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Cause } from '#services/engine/handling/cause';
import type {
  AcceptedCommand,
  CommandOutcome,
  CommandRefusal,
} from '#services/engine/handling/commandOutcome';

/** What a command is given to, such as a plan or a shipment. */
export interface Addressee<Refusal> {
  readonly category: 'plan' | 'shipment' | 'sku' | 'stock' | 'account' | 'dispute' | 'awd';
  /** The field of a body, and the parameter of a path, that holds its id. */
  readonly idName:
    | 'inboundPlanId'
    | 'shipmentId'
    | 'skuId'
    | 'stockId'
    | 'sellerId'
    | 'disputeId'
    | 'awdStockId';
  /** The OpenAPI tag of its routes. */
  readonly tag: string;
  readonly fact: z.core.$ZodType;
  problemOf(refusal: Refusal | CommandRefusal): Problem;
  /** For what paths name otherwise than by its id: the id then follows from the seller and that name. */
  readonly pathNames?: {
    readonly params: z.ZodRawShape;
    resolve(sellerId: string, named: Readonly<Record<string, unknown>>, fields: object): CommandTarget;
  };
}

/** What a command is given to, and the fields of the command. */
interface CommandTarget {
  readonly id: string;
  readonly fields: object;
}

export interface CommandRoute<Refusal> {
  readonly name: string;
  readonly url: string;
  readonly command: DoorCommand<Refusal>;
  /** The id of what a command creates, from the caller and the idempotency key. Without it the path names what the command is for. */
  readonly newId?: (cause: Cause, fields: unknown) => string;
  /** The path of what it creates, where that is not its id. */
  readonly location?: (fields: unknown) => string;
}

const Key = z
  .string()
  .regex(/^"?[\x21\x23-\x7e]{1,128}"?$/, 'up to 128 visible characters')
  .exactOptional()
  .describe(
    'makes a retry safe: the same key with the same body does the same thing once. Without it a new one is made; the answer carries it.',
  );
const Headers = z.looseObject({
  'idempotency-key': Key,
  'if-match': z
    .string()
    .regex(/^(\*|"(\d{1,18}|no-stream)")$/, 'a revision in quotes, as ETag gave it')
    .exactOptional()
    .describe('refuse with 409 unless what is named is at this revision'),
  traceparent: z
    .string()
    .regex(/^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/, 'no W3C trace context')
    .exactOptional()
    .describe('W3C trace context, kept with the events'),
});
const Query = z.strictObject({
  'dry-run': booleanParameter.default(false).describe('tell what it would come to and record nothing'),
  wait: z
    .enum(['read-models'])
    .exactOptional()
    .describe('answer once GET requests here show what was recorded: read your writes'),
});
const occurredAt = Instant.exactOptional().describe('when it happened in the world; without it, now');

/** One command as a route. */
export function commandRoute<Refusal>(
  app: FastifyInstance,
  context: RouteContext,
  addressee: Addressee<Refusal>,
  { name, url, command, newId, location }: CommandRoute<Refusal>,
): void {
  const { idName, fact, tag, pathNames } = addressee;
  const params = pathNames?.params ?? { [idName]: PathId };
  const recordedBody = commandResultSchema(idName, fact);
  const dryRunBody = dryRunResultSchema(idName, fact);
  const status = newId === undefined ? 200 : 201;
  app.route({
    method: 'POST',
    url,
    config: { role: 'operate' },
    schema: {
      operationId: name,
      summary: command.summary,
      tags: [tag],
      ...(newId === undefined && Object.keys(params).length > 0 && { params: z.strictObject(params) }),
      headers: Headers,
      querystring: Query,
      body: command.body.extend({ occurredAt }),
      response: commandResponses(
        status,
        status === 200 ? z.union([recordedBody, dryRunBody]) : recordedBody,
        dryRunBody,
      ),
    },
    handler: async (request, reply) => {
      const query = request.query as z.infer<typeof Query>; // Read by the schema above, as are body and headers.
      const { occurredAt: at, ...ownFields } = request.body as { readonly occurredAt?: Instant };
      const cause = causeOf(request, callerOf(request), at);
      const { id, fields } =
        newId === undefined
          ? await resolveTarget(context, addressee, request, ownFields)
          : { id: newId(cause, ownFields), fields: ownFields };
      const expectedRevision = readIfMatch(request.headers['if-match']);
      const commandContext: DoorCommandContext = {
        lading: context.lading,
        id,
        cause,
        options: {
          dryRun: query['dry-run'],
          ...(expectedRevision !== undefined && { expectedRevision }),
        },
      };
      const outlook =
        query['dry-run'] && command.outlook !== undefined ? await command.outlook(commandContext) : undefined;
      const accepted = requireAccepted(context, addressee, name, await command.run(commandContext, fields));
      reply.header('idempotency-key', cause.commandId);
      if (query['dry-run']) return reply.send(dryRunResult(idName, id, accepted, outlook));

      if (query.wait !== undefined && accepted.position !== undefined)
        await context.lading.projector.catchUpTo(accepted.position);
      if (newId !== undefined) reply.code(status).header('location', location?.(fields) ?? `${url}/${id}`);
      return withRevision(reply, accepted).send(commandResult(idName, id, accepted));
    },
  });
}

function causeOf({ headers }: FastifyRequest, { sellerId, actor }: Caller, occurredAt?: Instant): Cause {
  const key = headers['idempotency-key'];
  const { traceparent } = headers;
  return {
    commandId: typeof key === 'string' ? key.replace(/^"(.*)"$/, '$1') : randomUUID(),
    sellerId,
    actor,
    ...(occurredAt !== undefined && { occurredAt }),
    ...(typeof traceparent === 'string' && { traceparent }),
  };
}

/** What the path names. @throws HttpProblem where it is not the caller's */
async function resolveTarget<Refusal>(
  { owners }: RouteContext,
  { category, idName, pathNames }: Addressee<Refusal>,
  request: FastifyRequest,
  fields: object,
): Promise<CommandTarget> {
  const { sellerId } = callerOf(request);
  // Read by the schema of the route.
  const params = (request.params ?? {}) as Readonly<Record<string, unknown>>;
  if (pathNames !== undefined) return pathNames.resolve(sellerId, params, fields);
  const id = String(params[idName]);
  if ((await owners.of(`${category}-${id}`)) !== sellerId) throw notFound(category, id);
  return { id, fields };
}

function requireAccepted<Refusal>(
  { metrics }: RouteContext,
  addressee: Addressee<Refusal>,
  command: string,
  handled: CommandOutcome<LadingEvent, Refusal>,
): AcceptedCommand<LadingEvent> {
  if (handled.accepted) {
    metrics.recordAcceptedCommand(command, handled.repeated);
    return handled;
  }
  const problem = addressee.problemOf(handled.refusal);
  metrics.recordRefusedCommand(command, problem.type);
  throw new HttpProblem(problem);
}

function withRevision(
  reply: FastifyReply,
  { revision, repeated }: AcceptedCommand<LadingEvent>,
): FastifyReply {
  if (repeated) reply.header('idempotency-replayed', 'true');
  return reply.header('etag', `"${revision}"`);
}
