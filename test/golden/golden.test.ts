import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PlanEvent } from '#domain/plan/events';
import { ShipmentEvent } from '#domain/shipment/events';
import { readModels as projections } from '#projections/readModels';
import type { Aggregate } from '#services/aggregate';
import { planAggregate, shipmentAggregate } from '#services/aggregates';
import { viewAt } from '#services/asOf';
import { canonicalJson } from '#services/handling/canonicalJson';
import type { Position } from '#services/ports/eventStore';
import { goldenLog } from '#test/golden/goldenLog';
import { brokenLinks } from '#test/services/brokenLinks';
import { readFact } from '#test/services/record';

const log = goldenLog();

/** Where each stream of an aggregate ends. */
function endsOf<State, Event>({
  category,
  initial,
  evolve,
  read,
}: Pick<
  Aggregate<State, never, Event, never>,
  'category' | 'initial' | 'evolve' | 'read'
>): readonly (readonly [string, State])[] {
  const ends = new Map<string, State>();
  for (const { stream, type, data } of log) {
    if (stream.startsWith(`${category}-`))
      ends.set(stream, evolve(ends.get(stream) ?? initial, read(type, 1, data)));
  }
  return [...ends];
}

describe('the golden log of version 1', () => {
  it('holds every kind of event there is', () => {
    const kinds = [...PlanEvent.options, ...ShipmentEvent.options].map(({ shape }) => shape.type.value);
    expect([...new Set(log.map(({ type }) => type))].toSorted()).toEqual(kinds.toSorted());
  });

  it('is, to the last byte, what was written', () => {
    expect(brokenLinks(log)).toEqual([]);
  });

  it.each(log)('$stream, revision $revision: $type is an event as today has it', ({ stream, type, data }) => {
    const [category, schema] = stream.startsWith('plan-') ? ['plan', PlanEvent] : ['shipment', ShipmentEvent];
    expect(schema.parse(readFact(category, type, 1, data))).toEqual(JSON.parse(data));
  });

  it('leads plans and shipments to where it always has', () => {
    const plans = endsOf(planAggregate).map(([stream, { status }]) => [stream, status]);
    const shipments = endsOf(shipmentAggregate).map(([stream, { journey, charge }]) => [
      stream,
      `${journey}, charge ${charge}`,
    ]);
    expect(Object.fromEntries([...plans, ...shipments])).toMatchInlineSnapshot(`
      {
        "plan-g1": "transportationConfirmed",
        "plan-g2": "voided",
        "shipment-g1": "closed, charge posted",
        "shipment-g2": "cancelled, charge voided",
        "shipment-g3": "deleted, charge none",
        "shipment-g4": "abandoned, charge none",
      }
    `);
  });

  it('fills each version of a read model with the rows that it has always had', async () => {
    const store = {
      readAll: async function* () {
        yield { events: log, reached: '54' as Position };
      },
    };
    const hashes = projections.map(async (projection) => {
      const rows = [...(await viewAt<unknown>(store, projection, readFact, {}))].toSorted();
      return [`${projection.name} ${projection.version}`, hash('sha256', canonicalJson(rows)).slice(0, 16)];
    });
    expect(Object.fromEntries(await Promise.all(hashes))).toMatchInlineSnapshot(`
      {
        "discrepancies 1": "b83598e9ad39905a",
        "fee-ledger 1": "512cb34fbcd8fb20",
        "identifiers 1": "9be7045c6ed10098",
        "inventory-levels 1": "8421ff6f392fc763",
        "plan-list 1": "4ebb651829ba2791",
        "shipment-list 1": "2ac0a027c40335e4",
      }
    `);
  });
});
