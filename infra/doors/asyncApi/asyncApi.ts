import { z } from 'zod';
import { publishedEventSchema } from '#infra/doors/asyncApi/publishedEvent';
import { version } from '#infra/main/version';
import { aggregates } from '#services/aggregates';
import { aggregateTable, categories } from '#services/aggregateTable';
import { dataSchemaOf } from '#services/engine/log/cloudEvent';

interface EventCategory {
  readonly category: string;
  readonly schemaVersion: number;
  readonly events: readonly z.ZodObject<{ readonly type: z.ZodLiteral<string> }>[];
}

const eventCategories: readonly EventCategory[] = categories.map((category) => ({
  category,
  schemaVersion: aggregates[category].schemaVersion,
  events: aggregateTable[category].events.options,
}));

/** What is published, where and in what shape: an AsyncAPI 3.0 document, made from the schemas that check each event. */
export const asyncApi = (): object => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Lading',
    version,
    description:
      'Every event of plans, shipments, stock, ledgers, SKUs, accounts, charges, disputes and AWD stock, at least once, in order within each of them. Take each id once.',
    license: { name: 'Apache-2.0' },
  },
  defaultContentType: 'application/cloudevents+json',
  channels: Object.fromEntries(eventCategories.map((each) => [each.category, channel(each)])),
  operations: Object.fromEntries(
    eventCategories.map((each) => [`publish-${each.category}`, operation(each)]),
  ),
  components: {
    messages: Object.fromEntries(eventCategories.flatMap(messages)),
    schemas: Object.fromEntries(eventCategories.flatMap(schemas)),
  },
});

const channel = ({ category, events }: EventCategory) => ({
  address: `lading.{sellerId}.${category}.{id}.{eventType}`,
  description: 'A subject of NATS JetStream. What is not a letter, digit, - or _ is percent-encoded in it.',
  parameters: {
    sellerId: { description: 'whose it is' },
    id: { description: `of the ${category}` },
    eventType: { description: 'the kind of event', enum: events.map(typeOf) },
  },
  messages: Object.fromEntries(
    events.map((event) => [typeOf(event), reference('messages', category, event)]),
  ),
});

const operation = ({ category, events }: EventCategory) => ({
  action: 'send',
  channel: { $ref: `#/channels/${category}` },
  messages: events.map((event) => ({ $ref: `#/channels/${category}/messages/${typeOf(event)}` })),
});

const messages = ({ category, events }: EventCategory) =>
  events.map((event) => [
    `${category}.${typeOf(event)}`,
    {
      name: typeOf(event),
      title: typeOf(event),
      contentType: 'application/cloudevents+json',
      payload: reference('schemas', category, event),
    },
  ]);

const schemas = ({ category, schemaVersion, events }: EventCategory) =>
  events.map((event) => {
    const kind = `${category}.${typeOf(event)}`;
    const schema = publishedEventSchema(`lading.${kind}`, dataSchemaOf(kind, schemaVersion), event);
    return [kind, jsonSchema(schema)];
  });

/** Draft 7 is what AsyncAPI takes without being told. */
function jsonSchema(schema: z.core.$ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return rest;
}

const reference = (section: string, category: string, event: EventCategory['events'][number]) => ({
  $ref: `#/components/${section}/${category}.${typeOf(event)}`,
});

const typeOf = (event: EventCategory['events'][number]): string => event.shape.type.value;
