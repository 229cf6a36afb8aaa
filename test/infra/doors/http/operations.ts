import type { TestServer } from '#test/infra/doors/http/testServer';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** An operation of the OpenAPI document. */
export interface Operation {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly operationId: string;
  /** None where it is open to all. */
  readonly role: 'read' | 'operate' | 'admin' | undefined;
  readonly parameters: readonly Parameter[];
  readonly body: JsonSchema | undefined;
  /** By status, and then by content type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

interface Described {
  readonly operationId: string;
  readonly 'x-role'?: Operation['role'];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>> }>
  >;
}

/** Every operation that the document speaks of. */
export async function operationsOf(server: TestServer): Promise<readonly Operation[]> {
  const { body } = await server.get<Document>('/openapi.json');
  return Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      method: method === 'get' ? 'GET' : 'POST',
      path,
      operationId: described.operationId,
      role: described['x-role'],
      parameters: described.parameters ?? [],
      body: described.requestBody?.content['application/json']?.schema,
      responses: Object.fromEntries(
        Object.entries(described.responses).map(([status, { content = {} }]) => [
          status,
          Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, schema])),
        ]),
      ),
    })),
  );
}

/** The schemas that the document names once. */
export async function componentsOf(server: TestServer): Promise<Readonly<Record<string, JsonSchema>>> {
  const { body } = await server.get<Document>('/openapi.json');
  return body.components.schemas;
}
