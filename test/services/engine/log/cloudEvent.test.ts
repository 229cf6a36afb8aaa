import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/values/instant';
import { cloudEvent } from '#services/engine/log/cloudEvent';
import { type Envelope, noHash, seal } from '#services/engine/log/envelope';
import type { Position, StoredEvent } from '#services/engine/ports/eventStore';

const envelope: Omit<Envelope, 'hash'> = {
  schemaVersion: 1,
  sellerId: 'Süd & Söhne',
  commandId: 'c1',
  commandHash: noHash,
  correlationId: 'c0',
  causationId: 'e0',
  actor: 'policy:void-window',
  occurredAt: '2026-01-31T23:59:59.999Z' as Instant,
  recordedAt: '2026-02-01T00:00:00.000Z' as Instant,
};
const event = {
  id: 'e1',
  type: 'ShipmentRenamed',
  data: '{"type":"ShipmentRenamed","name":"Spring, \\"2\\""}',
};
const place = { stream: 'shipment-FBA-1', revision: 12n, position: '7' as Position };

function stored(more: Partial<Envelope> = {}): StoredEvent & { readonly hash: string } {
  const sealed = seal(noHash, { ...event, ...place }, { ...envelope, ...more });
  return { ...event, ...place, ...sealed };
}

describe('an event as a CloudEvent', () => {
  it('says who, what, when, where and why', () => {
    const { hash, ...recorded } = stored();
    expect(JSON.parse(cloudEvent(recorded).body)).toEqual({
      specversion: '1.0',
      id: 'e1',
      source: '/lading/S%C3%BCd%20%26%20S%C3%B6hne',
      type: 'lading.shipment.ShipmentRenamed',
      subject: 'shipment-FBA-1',
      time: '2026-01-31T23:59:59.999Z',
      datacontenttype: 'application/json',
      dataschema: 'urn:lading:schema:shipment.ShipmentRenamed:1',
      sequence: '0000000000000000012',
      partitionkey: 'shipment-FBA-1',
      recordedtime: '2026-02-01T00:00:00.000Z',
      position: '7',
      correlationid: 'c0',
      causationid: 'e0',
      actor: 'policy:void-window',
      hash,
      data: { type: 'ShipmentRenamed', name: 'Spring, "2"' },
    });
  });

  it('carries the data as it is stored, so that its hash can be checked', () => {
    expect(cloudEvent(stored()).body).toContain(`,"data":${event.data}}`);
  });

  it('passes a trace on', () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    expect(JSON.parse(cloudEvent(stored({ traceparent })).body)).toMatchObject({ traceparent });
  });
});
