import { expect } from 'vitest';
import { planAggregate, shipmentAggregate } from '#services/aggregates';
import type { Envelope } from '#services/engine/log/envelope';
import type { StoredEvent } from '#services/engine/ports/eventStore';
import { brokenLinks } from '#test/services/brokenLinks';
import type { Ended } from '#test/services/simulation/simulate';

/** What is true at the end of every simulation. */
export async function invariants(ended: Ended): Promise<void> {
  await nothingAcknowledgedIsLost(ended);
  noCommandIsRecordedTwice(ended);
  expect(brokenLinks(ended.store.log)).toEqual([]);
  timeOfRecordingNeverDecreases(ended);
  await policiesAreComplete(ended);
}

/** Asked again, everybody is told what they were told; and that is in the log. */
async function nothingAcknowledgedIsLost({ sent, commands, store }: Ended): Promise<void> {
  const inLog = new Set(store.log.map(({ id }) => id));
  for (const { send, answers } of sent) {
    for (const answer of answers) {
      if (!answer.accepted || answer.events.length === 0) continue;
      expect(answer.events.filter(({ id }) => !inLog.has(id))).toEqual([]);
      expect(await send(commands)).toEqual({ ...answer, repeated: true });
    }
  }
}

/** The events of a command stand together, in one append. */
function noCommandIsRecordedTwice({ store }: Ended): void {
  const appends = new Map<string, string>();
  for (const [stream, events] of byStream(store.log)) {
    let last = '';
    for (const { commandId, recordedAt, commandHash } of events.map(envelopeOf)) {
      const key = `${stream} ${commandId}`;
      const append = `${recordedAt} ${commandHash}`;
      if (commandId !== last) expect(appends.has(key), `${key} was recorded before`).toBe(false);
      expect(appends.get(key) ?? append).toBe(append);
      appends.set(key, append);
      last = commandId;
    }
  }
  expect(new Set(store.log.map(({ id }) => id)).size).toBe(store.log.length);
}

function timeOfRecordingNeverDecreases({ store }: Ended): void {
  for (const [, events] of byStream(store.log)) {
    const times = events.map((event) => envelopeOf(event).recordedAt);
    expect(times).toEqual(times.toSorted());
  }
}

/** All that facts and time ask for has been done, and nothing waits. */
async function policiesAreComplete({ store, state, commands, now }: Ended): Promise<void> {
  const { parked, deadlines } = state.load();
  expect(parked).toEqual([]);
  expect(deadlines.filter(({ dueAt, failure }) => dueAt <= now || failure !== undefined)).toEqual([]);
  for (const [stream, events] of byStream(store.log)) {
    const id = stream.slice(stream.indexOf('-') + 1);
    if (stream.startsWith('shipment-')) {
      const { state: shipment } = await commands.load(shipmentAggregate, id);
      if (shipment.journey === 'none' || shipment.charge !== 'voidable') continue;
      expect(shipment.voidableUntil?.localeCompare(now), `${stream} has its window closed`).toBe(1);
      continue;
    }
    const { state: plan } = await commands.load(planAggregate, id);
    if (plan.status === 'placementOffered') expect(plan.offer?.expiration.localeCompare(now)).toBe(1);
    for (const { type, data } of events) {
      if (type !== 'PlacementConfirmed') continue;
      for (const { shipmentId } of JSON.parse(data).shipments) {
        const { state: shipment } = await commands.load(shipmentAggregate, shipmentId);
        expect(shipment.journey, `${shipmentId} was made`).not.toBe('none');
        if (plan.status === 'transportationConfirmed') expect(shipment.journey).not.toBe('working');
        if (plan.status === 'voided') expect(shipment.journey).not.toMatch(/^(working|confirmed|shipped)/);
      }
    }
  }
}

const envelopeOf = ({ metadata }: StoredEvent): Envelope => JSON.parse(metadata);

function byStream(log: readonly StoredEvent[]): ReadonlyMap<string, readonly StoredEvent[]> {
  return Map.groupBy(log, ({ stream }) => stream);
}
