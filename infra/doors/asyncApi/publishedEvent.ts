import { z } from 'zod';

const text = z.string();
const instant = z.iso.datetime();

/** What surrounds every event that is published: `services/engine/log/cloudEvent.ts`, as a schema. */
const CloudEvent = z.strictObject({
  specversion: z.literal('1.0'),
  id: text.describe('of the event: whoever has one of this id has this event'),
  source: text.describe('`/lading/` and the seller'),
  subject: text.describe('the stream: `shipment-` or `plan-` and its id'),
  time: instant.describe('when it happened in the world'),
  datacontenttype: z.literal('application/json'),
  sequence: text
    .regex(/^\d{19}$/)
    .describe('its number in the stream, from 0 on and without gaps, in the order of its letters too'),
  partitionkey: text.describe('the stream again: what shares it stays in order'),
  recordedtime: instant.describe('when Lading recorded it; never decreases along the log'),
  position: text.describe('where it stands in the log of its store; what `lading republish --from` takes'),
  correlationid: text.describe('the first command of the chain that it belongs to'),
  causationid: text.describe('the event that a policy answered, or the command itself'),
  actor: text.describe('who asked: a person, a policy, an import'),
  traceparent: text.optional().describe('W3C trace context, where the caller gave one'),
  hash: text.regex(/^[0-9a-f]{64}$/).describe('SHA-256 over the event and the hash before it in its stream'),
});

/** One kind of event as it is published. */
export const publishedEventSchema = (type: string, dataschema: string, data: z.core.$ZodType) =>
  CloudEvent.extend({ type: z.literal(type), dataschema: z.literal(dataschema), data });
