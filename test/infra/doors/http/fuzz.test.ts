import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seed } from '#test/faults/seeded';
import { arbitraryOf, spoilt } from '#test/infra/doors/http/arbitrary';
import {
  componentsOf,
  type JsonSchema,
  type Operation,
  operationsOf,
} from '#test/infra/doors/http/operations';
import {
  confirmedShipment,
  createdPlan,
  foundDispute,
  newAccount,
  recordedStock,
} from '#test/infra/doors/http/requests';
import { TestServer } from '#test/infra/doors/http/testServer';

const requests = Number(process.env['FUZZ'] ?? 4_000);

/** Where the document cannot say all that is checked: what one field has to do with another, or with the calendar. */
const mayStillRefuse = new Set([
  '/problems/bad-cursor',
  '/problems/bad-position',
  '/problems/invalid-input',
  '/problems/no-such-sku',
]);

it('every request gets an answer that the document describes, and no valid one is refused as malformed', async () => {
  const server = await TestServer.start();
  const ids = {
    ...(await confirmedShipment(server)),
    other: await createdPlan(server),
    disputeId: await foundDispute(server),
  };
  await recordedStock(server);
  await server.post('/account?wait=read-models', newAccount);
  const operations = (await operationsOf(server)).filter(({ path }) => path !== '/events');
  const differences = conformance(await componentsOf(server));
  const byId = new Map(operations.map((each) => [each.operationId, each]));
  const tally = new Map<number, number>();

  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...operations).chain((each) => requestOf(each, ids)),
      async (request) => {
        const { operationId, url, headers, payload, isValid } = request;
        const operation = byId.get(operationId);
        if (operation === undefined) throw new Error(operationId);
        const answer = await server.app.inject({
          method: operation.method,
          url,
          headers,
          ...(payload !== undefined && {
            payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
          }),
        });
        const { statusCode: status, body } = answer;
        const said = `${operation.method} ${url} ${JSON.stringify(payload)}: ${status} ${body.slice(0, 300)}`;
        tally.set(status, (tally.get(status) ?? 0) + 1);
        expect(status < 500, said).toBe(true);
        const [type = ''] = String(answer.headers['content-type']).split(';');
        const described = operation.responses[String(status)]?.[type];
        expect(described, said).toBeDefined();
        if (described !== undefined && type.endsWith('json'))
          expect(differences(described, JSON.parse(body)), said).toEqual([]);
        if (isValid && status === 400) expect(mayStillRefuse, said).toContain(JSON.parse(body).type);
        if (isValid && status === 400) expect(onlyRefinements(JSON.parse(body)), said).toBe(true);
      },
    ),
    { seed, numRuns: requests, endOnFailure: true },
  );
  const counts = [...tally]
    .sort(([one], [other]) => one - other)
    .map(([status, count]) => `${count} x ${status}`);
  expect(tally.get(200) ?? 0).toBeGreaterThan(requests / 10);
  console.log(
    `seed ${seed}: ${requests} requests to ${operations.length} operations, 0 undescribed: ${counts.join(', ')}`,
  );
});

it('no other method does anything', async () => {
  const server = await TestServer.start();
  for (const { path } of await operationsOf(server)) {
    for (const method of ['HEAD', 'PUT', 'PATCH', 'DELETE'] as const)
      expect((await server.app.inject({ method, url: path.replaceAll(/[{}]/g, '') })).statusCode).toBe(404);
  }
});

interface Request {
  readonly operationId: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: unknown;
  readonly isValid: boolean;
}

/** A request as the document allows it, or one with something wrong in it. */
function requestOf(
  operation: Operation,
  ids: Readonly<Record<'inboundPlanId' | 'shipmentId' | 'other' | 'disputeId', string>>,
): fc.Arbitrary<Request> {
  const inQuery = operation.parameters.filter(({ in: where }) => where === 'query');
  const query = fc.record(
    Object.fromEntries(inQuery.map(({ name, schema }) => [name, arbitraryOf(schema)])),
    { requiredKeys: inQuery.filter(({ required }) => required).map(({ name }) => name) },
  );
  const path = fc.constantFrom(ids.inboundPlanId, ids.shipmentId, ids.other, 'nobody').map((id) =>
    operation.path
      .replace(
        '{inboundPlanId}',
        operation.path.includes('{inboundPlanId}') && id === ids.shipmentId ? ids.inboundPlanId : id,
      )
      .replace('{shipmentId}', id === ids.other ? ids.shipmentId : id)
      .replace('{disputeId}', id === 'nobody' ? id : ids.disputeId)
      .replace('{msku}', id === 'nobody' ? 'MUG%2FRED' : 'MUG-BLUE')
      .replace('{id}', id)
      .replace('{event}', `plan-${id}@0`),
  );
  const body = bodyOf(operation);
  const valid = fc
    .tuple(path, query, body)
    .map(([at, asked, payload]) => ({ at, asked, payload, isValid: true }));
  const broken = valid.chain(({ at, asked, payload }) =>
    fc
      .tuple(spoilt(asked), payload === undefined ? fc.constant(undefined) : spoilt(payload), fc.boolean())
      .map(([badQuery, badBody, which]) => ({
        at,
        asked: which || badBody === undefined ? badQuery : asked,
        payload: which ? payload : badBody,
        isValid: false,
      })),
  );
  return fc
    .oneof({ weight: 3, arbitrary: valid }, { weight: 2, arbitrary: broken })
    .map(({ at, asked, payload, isValid }) => ({
      operationId: operation.operationId,
      url: `${at}${queryText(asked)}`,
      headers:
        payload === undefined
          ? {}
          : { 'content-type': isFile(operation) ? 'application/octet-stream' : 'application/json' },
      payload,
      isValid,
    }));
}

const isFile = ({ operationId }: Operation): boolean => operationId === 'importFile';

/** Any text is a file, though hardly ever a good one. */
function bodyOf(operation: Operation): fc.Arbitrary<unknown> {
  if (isFile(operation)) return fc.string({ minLength: 1, maxLength: 200 });
  return operation.body === undefined ? fc.constant(undefined) : arbitraryOf(operation.body);
}

function queryText(asked: unknown): string {
  if (typeof asked !== 'object' || asked === null)
    return asked === undefined ? '' : `?${encodeURIComponent(String(asked))}`;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked))
    query.append(name, typeof value === 'string' ? value.toWellFormed() : (JSON.stringify(value) ?? ''));
  return query.size === 0 ? '' : `?${query}`;
}

/** Holds answers against the document. */
function conformance(components: Readonly<Record<string, JsonSchema>>) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const local = (schema: JsonSchema): JsonSchema =>
    JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', 'components#/$defs/'));
  ajv.addSchema({ $id: 'components', $defs: local(components) });
  const compiled = new Map<JsonSchema, ReturnType<typeof ajv.compile>>();
  /** What is not as described. */
  return (schema: JsonSchema, value: unknown): readonly unknown[] => {
    let check = compiled.get(schema);
    if (check === undefined) {
      check = ajv.compile(local(schema));
      compiled.set(schema, check);
    }
    check(value);
    return check.errors ?? [];
  };
}

/** Whether all that was refused is what JSON Schema has no words for. */
const onlyRefinements = ({ details }: { readonly details?: unknown }): boolean =>
  (Array.isArray(details) ? details : []).every(({ message }) =>
    /more than (0|the most)|cursor|after its end|calendar/.test(message),
  );
