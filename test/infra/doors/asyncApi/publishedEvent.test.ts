import { expect, it } from 'vitest';
import type { z } from 'zod';
import { ShipmentEvent } from '#domain/inbound/shipment/events';
import { publishedEventSchema } from '#infra/doors/asyncApi/publishedEvent';
import { cloudEvent } from '#services/engine/log/cloudEvent';
import { seed } from '#test/faults/seeded';
import { storedLives } from '#test/services/storedLives';

it('describes every event of a shipment that is published, to the last field', () => {
  const schemas = new Map<string, z.ZodType>(
    ShipmentEvent.options.map((event) => [event.shape.type.value, event]),
  );
  const published = new Set<string>();
  for (const stored of storedLives(seed, 2_000)) {
    const data = schemas.get(stored.type);
    if (data === undefined) continue;
    const kind = `shipment.${stored.type}`;
    const schema = publishedEventSchema(`lading.${kind}`, `urn:lading:schema:${kind}:1`, data);
    schema.parse(JSON.parse(cloudEvent(stored).body));
    published.add(kind);
  }
  expect(published.size).toBeGreaterThan(12);
});
