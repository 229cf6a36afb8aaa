import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Instant } from '#domain/instant';
import type { Problem } from '#infra/doors/problem';
import type { Step, Taking } from '#infra/doors/step';
import { principalOf } from '#infra/http/access';
import { dryRun, dryRunSchema, recorded, recordedSchema } from '#infra/http/answers/recorded';
import { HttpProblem, notFound } from '#infra/http/httpProblem';
import { expectedBy } from '#infra/http/ifMatch';
import { PathId } from '#infra/http/pathId';
import type { Principal } from '#infra/http/principal';
import { commandResponses } from '#infra/http/responses';
import type { Served } from '#infra/http/served';
import { yesOrNo } from '#infra/http/yesOrNo';
import type { LadingEvent } from '#projections/projection';
import type { Cause } from '#services/cause';
import type { Accepted, CommandRefusal, Handled } from '#services/handling/handled';

/** What a command is given to: a plan or a shipment. */
export interface Addressee<Refusal> {
  readonly category: 'plan' | 'shipment';
  /** As bodies and paths call it. */
  readonly idName: 'inboundPlanId' | 'shipmentId';
  readonly fact: z.ZodType;
  inWords(refusal: Refusal | CommandRefusal): Problem;
}

export interface CommandRoute<Refusal> {
  readonly name: string;
  readonly url: string;
  readonly step: Step<Refusal>;
  /** Of what a command creates, whose id follows from who asks and under which key; else the path names it. */
  readonly newId?: (cause: Cause, asked: unknown) => string;
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
    .describe('refuse with 409 unless the plan or shipment is at this revision'),
  traceparent: z
    .string()
    .regex(/^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/, 'no W3C trace context')
    .exactOptional()
    .describe('W3C trace context, kept with the events'),
});
const Query = z.strictObject({
  'dry-run': yesOrNo.default(false).describe('tell what it would come to and record nothing'),
  wait: z
    .enum(['read-models'])
    .exactOptional()
    .describe('answer once GET requests here show what was recorded: read your writes'),
});
const occurredAt = Instant.exactOptional().describe('when it happened in the world; without it, now');

/** One command as a route. */
export function commandRoute<Refusal>(
  app: FastifyInstance,
  served: Served,
  addressee: Addressee<Refusal>,
  { name, url, step, newId }: CommandRoute<Refusal>,
): void {
  const { category, idName, fact } = addressee;
  const recordedBody = recordedSchema(idName, fact);
  const dryRunBody = dryRunSchema(idName, fact);
  const status = newId === undefined ? 200 : 201;
  app.route({
    method: 'POST',
    url,
    config: { role: 'operate' },
    schema: {
      operationId: name,
      summary: step.summary,
      tags: [category === 'plan' ? 'Plans' : 'Shipments'],
      ...(newId === undefined && { params: z.strictObject({ [idName]: PathId }) }),
      headers: Headers,
      querystring: Query,
      body: step.body.extend({ occurredAt }),
      response: commandResponses(
        status,
        status === 200 ? z.union([recordedBody, dryRunBody]) : recordedBody,
        dryRunBody,
      ),
    },
    handler: async (request, reply) => {
      const query = request.query as z.infer<typeof Query>; // Read by the schema above, as are body and headers.
      const { occurredAt: at, ...asked } = request.body as { readonly occurredAt?: Instant };
      const cause = causeOf(request, principalOf(request), at);
      const id = newId === undefined ? await ownId(served, addressee, request) : newId(cause, asked);
      const expectedRevision = expectedBy(request.headers['if-match']);
      const taking: Taking = {
        lading: served.lading,
        id,
        cause,
        options: {
          dryRun: query['dry-run'],
          ...(expectedRevision !== undefined && { expectedRevision }),
        },
      };
      const outlook = query['dry-run'] && step.outlook !== undefined ? await step.outlook(taking) : undefined;
      const accepted = acceptedOr(served, addressee, name, await step.take(taking, asked));
      reply.header('idempotency-key', cause.commandId);
      if (query['dry-run']) return reply.send(dryRun(idName, id, accepted, outlook));

      if (query.wait !== undefined && accepted.position !== undefined)
        await served.lading.projector.reached(accepted.position);
      if (newId !== undefined) reply.code(status).header('location', `${url}/${id}`);
      return answered(reply, accepted).send(recorded(idName, id, accepted));
    },
  });
}

function causeOf({ headers }: FastifyRequest, { sellerId, actor }: Principal, occurredAt?: Instant): Cause {
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

/** The id that the path names. @throws HttpProblem where it is not one of the asker's */
async function ownId<Refusal>(
  { owners }: Served,
  { category, idName }: Addressee<Refusal>,
  request: FastifyRequest,
): Promise<string> {
  const id = String((request.params as Readonly<Record<string, unknown>>)[idName]);
  const owner = await owners.of(`${category}-${id}`);
  if (owner !== principalOf(request).sellerId) throw notFound(category, id);
  return id;
}

function acceptedOr<Refusal>(
  { metrics }: Served,
  addressee: Addressee<Refusal>,
  command: string,
  handled: Handled<LadingEvent, Refusal>,
): Accepted<LadingEvent> {
  if (handled.accepted) {
    metrics.commandAccepted(command, handled.repeated);
    return handled;
  }
  const problem = addressee.inWords(handled.refusal);
  metrics.commandRefused(command, problem.type);
  throw new HttpProblem(problem);
}

function answered(reply: FastifyReply, { revision, repeated }: Accepted<LadingEvent>): FastifyReply {
  if (repeated) reply.header('idempotency-replayed', 'true');
  return reply.header('etag', `"${revision}"`);
}
