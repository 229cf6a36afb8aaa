import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Instant } from '#domain/values/instant';
import { components } from '#infra/doors/http/components';
import { version } from '#infra/main/version';

const zodToJsonConfig = {
  override({
    zodSchema,
    jsonSchema,
  }: {
    zodSchema: z.core.$ZodType;
    jsonSchema: z.core.JSONSchema.BaseSchema;
  }) {
    // What a schema that transforms gives, zod cannot know.
    if (isInstant(zodSchema)) Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
    const description = z.globalRegistry.get(zodSchema)?.description;
    if (description !== undefined) jsonSchema.description = description;
  },
};
/** Also with a description of its own: that makes a copy. */
const isInstant = (schema: z.core.$ZodType | undefined): boolean =>
  schema !== undefined && (schema === Instant || isInstant(schema._zod.parent));

const options = { schemaRegistry: components, zodToJsonConfig };
const toJson = createJsonSchemaTransform(options);
const toComponents = createJsonSchemaTransformObject(options);

/** Every component is made for both directions; ours are all answers. */
function withoutInputs(document: ReturnType<typeof toComponents>): ReturnType<typeof toComponents> {
  if (!('components' in document)) return document;
  const { schemas } = document.components ?? {};
  for (const name of Object.keys(schemas ?? {})) if (name.endsWith('Input')) delete schemas?.[name];
  return document;
}

/** Gathers every route that is registered after it into the OpenAPI document. */
export async function openApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Lading',
        version,
        description:
          'Inbound shipments to Amazon’s fulfilment network as events. Times are UTC, money is exact decimals as text, names are SP-API’s.',
      },
      tags: [
        { name: 'Plans', description: 'Inbound plans: the workflow of Send to Amazon' },
        { name: 'Shipments', description: 'Inbound shipments, from their labels to the last unit received' },
        {
          name: 'SKUs',
          description: 'The seller’s SKUs: what they measure, are stored as and are listed in',
        },
        { name: 'Account', description: 'The seller’s account, its stores and its storage limits' },
        { name: 'Inventory', description: 'Units once they are received, and what they come to' },
        { name: 'AWD', description: 'Boxes in Amazon Warehousing and Distribution, and the rates they have' },
        {
          name: 'Disputes',
          description: 'Charges that differ from what was recomputed, and what came of it',
        },
        { name: 'Reports', description: 'Amazon’s inventory reports, made of our own facts' },
        { name: 'Import', description: 'Files of Seller Central' },
        { name: 'Answers', description: 'What the events come to' },
        { name: 'Audit', description: 'What happened and why' },
        { name: 'Events', description: 'The log itself, as it grows' },
        { name: 'Operations', description: 'For those who run it' },
      ],
      components: {
        securitySchemes: {
          apiKey: {
            type: 'http',
            scheme: 'bearer',
            description: 'A key of `lading keys add`: of one seller, with the role read, operate or admin',
          },
        },
      },
    },
    transform(route) {
      const transformed = toJson(route);
      const { role } = route.route.config ?? {};
      const security = role === undefined ? [] : [{ apiKey: [] }];
      return { ...transformed, schema: { ...transformed.schema, security, 'x-role': role } };
    },
    transformObject: (document) => withoutInputs(toComponents(document)),
  });
}
