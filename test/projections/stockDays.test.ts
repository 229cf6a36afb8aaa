import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { centerLevels } from '#domain/inventory/levels/level';
import { quantities } from '#domain/inventory/levels/quantities';
import { stockHistory } from '#domain/inventory/levels/stockHistory';
import { Disposition } from '#domain/values/disposition';
import { days, instantOf, plus } from '#domain/values/instant';
import { stockDays } from '#projections/stockDays';
import * as facts from '#test/domain/inbound/shipment/facts';
import { project, type StreamFact, shipmentFact } from '#test/projections/project';

/** Noon in Los Angeles on a day of March 2026. */
const march = (day: number) => plus(instantOf(Date.parse('2026-02-28T20:00:00.000Z')), days(day));
const dayOf = (day: number) => `2026-03-${String(day).padStart(2, '0')}`;
const on = (day: number, event: ShipmentEvent) => shipmentFact('sh1', march(day), event);

const tracked: ShipmentEvent = {
  type: 'TrackingDetailsUpdated',
  spdTrackingItems: [{ boxId: 'FBA15D8F7K2LU000001', trackingId: '1Z' }],
};
const created = on(1, facts.created());
const shipped = on(5, facts.shipped);
const edited = (msku: string, quantity: number, was: number): ShipmentEvent => ({
  type: 'ItemQuantityChanged',
  msku,
  quantity,
  was,
});

/** Every level at the end of a day in March, or now: what is not 0. */
function levels(happened: readonly StreamFact[], day?: number) {
  const rows = project(stockDays, ...happened);
  return [...rows.values()].flatMap(({ stock }) => {
    if (stock === undefined) return [];
    return centerLevels(stockHistory(stock), day === undefined ? undefined : dayOf(day)).map(
      ([center, level]) => {
        const { warehouseQuantity, totalQuantity, ...units } = Object.fromEntries(quantities(level));
        const some = Object.entries(units).filter(([, each]) => each !== 0);
        return [`${stock.network} ${center} ${stock.msku}`, Object.fromEntries(some)] as const;
      },
    );
  });
}
const blue = (happened: readonly StreamFact[], day?: number) =>
  Object.fromEntries(levels(happened, day))['US ONT8 MUG-BLUE'];

describe('inventory levels', () => {
  it('have promised units in working until tracking is given or a milestone comes', () => {
    expect(blue([created])).toEqual({ inboundWorkingQuantity: 100 });
    expect(blue([created, on(2, tracked)])).toEqual({ inboundShippedQuantity: 100 });
    expect(blue([created, on(2, facts.delivered)])).toEqual({ inboundShippedQuantity: 100 });
  });

  it('have received units in stock and nowhere else, and the rest in receiving', () => {
    const received = on(9, facts.received('MUG-BLUE', 60));
    const damaged = on(9, facts.received('MUG-BLUE', 3, { disposition: 'CARRIER_DAMAGED' }));
    expect(blue([created, shipped, received, damaged])).toEqual({
      inboundReceivingQuantity: 37,
      fulfillableQuantity: 60,
      totalUnfulfillableQuantity: 3,
      carrierDamagedQuantity: 3,
    });
  });

  it('have every SKU of a shipment in receiving with the first receipt of one', () => {
    const all = Object.fromEntries(levels([created, shipped, on(9, facts.received('MUG-BLUE', 1))]));
    expect(all['US ONT8 MUG-RED']).toEqual({ inboundReceivingQuantity: 40 });
  });

  it('have stock where it was received, and what is still to come where it was sent', () => {
    const elsewhere = on(9, facts.received('MUG-BLUE', 30, { fulfillmentCenter: 'ABE8' }));
    const all = Object.fromEntries(levels([created, shipped, elsewhere]));
    expect(all['US ABE8 MUG-BLUE']).toEqual({ fulfillableQuantity: 30 });
    expect(all['US ONT8 MUG-BLUE']).toEqual({ inboundReceivingQuantity: 70 });
  });

  it('move what is left to the discrepancy when the shipment closes', () => {
    expect(blue([created, shipped, on(9, facts.received('MUG-BLUE', 90)), on(12, facts.closed())])).toEqual({
      fulfillableQuantity: 90,
      discrepancyQuantity: 10,
    });
  });

  it('take from the discrepancy what is found after closing, and flag it', () => {
    const found = on(20, facts.received('MUG-BLUE', 4, { flags: ['after-closed'] }));
    const happened = [created, shipped, on(9, facts.received('MUG-BLUE', 90)), on(12, facts.closed()), found];
    expect(blue(happened)).toEqual({ fulfillableQuantity: 94, discrepancyQuantity: 6, flaggedQuantity: 4 });
    expect(blue(happened, 19)).toEqual({ fulfillableQuantity: 90, discrepancyQuantity: 10 });
  });

  it.each([['cancelled', facts.cancelled()] as const, ['deleted', facts.deleted] as const])(
    'have nothing inbound of a shipment that is %s, and stock of what arrives all the same',
    (_, end) => {
      expect(blue([created, on(3, end)])).toEqual({});
      const late = on(9, facts.received('MUG-BLUE', 5, { flags: ['after-cancelled'] }));
      expect(blue([created, on(3, end), late])).toEqual({ fulfillableQuantity: 5, flaggedQuantity: 5 });
    },
  );

  it('have nothing inbound of an abandoned shipment until it leaves late', () => {
    expect(blue([created, on(2, tracked), on(9, facts.abandoned)])).toEqual({});
    expect(blue([created, on(9, facts.abandoned), on(11, facts.shipped)])).toEqual({
      inboundShippedQuantity: 100,
    });
  });

  it('count what is received beyond the promise, and what was never promised', () => {
    const happened = [
      created,
      shipped,
      on(9, facts.received('MUG-BLUE', 103, { flags: ['over-received'] })),
      on(9, facts.received('MUG-GREEN', 2, { flags: ['unknown-sku'] })),
    ];
    expect(blue(happened)).toEqual({
      fulfillableQuantity: 103,
      overReceivedQuantity: 3,
      flaggedQuantity: 103,
    });
    expect(Object.fromEntries(levels(happened))['US ONT8 MUG-GREEN']).toEqual({
      fulfillableQuantity: 2,
      overReceivedQuantity: 2,
      flaggedQuantity: 2,
    });
  });

  it('are those of an earlier day as far as was known by then in the world', () => {
    const happened = [created, shipped, on(9, facts.received('MUG-BLUE', 60))];
    expect(blue(happened, 4)).toEqual({ inboundWorkingQuantity: 100 });
    expect(blue(happened, 8)).toEqual({ inboundShippedQuantity: 100 });
    expect(blue(happened, 9)).toEqual({ fulfillableQuantity: 60, inboundReceivingQuantity: 40 });
  });

  it('say when a shipment had left, though the milestone came late and out of order', () => {
    const late = on(4, facts.milestone('IN_TRANSIT', march(4), ['out-of-order']));
    const happened = [created, on(9, facts.delivered), late];
    expect(blue(happened, 3)).toEqual({ inboundWorkingQuantity: 100 });
    expect(blue(happened, 4)).toEqual({ inboundShippedQuantity: 100 });
  });

  it('do not move by a tracking code that says nothing of the journey', () => {
    const noted = on(4, facts.milestone('LABEL_CREATED', march(4)));
    expect(blue([created, noted])).toEqual({ inboundWorkingQuantity: 100 });
  });

  it('begin their days at midnight in the marketplace', () => {
    const beforeMidnight = shipmentFact('sh1', '2026-03-06T07:59:59.999Z', facts.shipped);
    const atMidnight = shipmentFact('sh1', '2026-03-06T08:00:00.000Z', facts.shipped);
    expect(blue([created, beforeMidnight], 5)).toEqual({ inboundShippedQuantity: 100 });
    expect(blue([created, atMidnight], 5)).toEqual({ inboundWorkingQuantity: 100 });
  });

  it('are one for all marketplaces of a network', () => {
    const german = shipmentFact('sh1', march(1), facts.created({ marketplace: 'DE' }));
    const french = shipmentFact('sh2', march(1), facts.created({ marketplace: 'FR' }));
    expect(Object.fromEntries(levels([german, french]))['EU ONT8 MUG-BLUE']).toEqual({
      inboundWorkingQuantity: 200,
    });
  });
});

const aDay = fc.integer({ min: 1, max: 28 });
const aSku = fc.constantFrom('MUG-BLUE', 'MUG-RED', 'MUG-GREEN');
const aReceipt = fc
  .tuple(aSku, fc.integer({ min: 1, max: 60 }), fc.constantFrom(...Disposition.options), aCenter())
  .map(([msku, units, disposition, fulfillmentCenter]) =>
    facts.received(msku, units, { disposition, fulfillmentCenter }),
  );
const anEdit = fc.tuple(fc.constantFrom('MUG-BLUE', 'MUG-RED'), fc.integer({ min: -6, max: 6 }));
const aFact = fc.oneof(
  { weight: 4, arbitrary: aReceipt },
  { weight: 1, arbitrary: anEdit.map(([msku, by]) => edited(msku, 50 + by, 50)) },
  { weight: 2, arbitrary: fc.constantFrom(tracked, facts.shipped, facts.delivered, facts.receivingStarted) },
);
const dated = (fact: fc.Arbitrary<ShipmentEvent>) =>
  fc.tuple(aDay, fact).map(([day, event]) => on(day, event));
const someFacts = fc.array(dated(aFact), { maxLength: 12 });
const anEnd = fc.array(dated(fc.constantFrom(facts.closed(), facts.cancelled(), facts.abandoned)), {
  maxLength: 1,
});
const run = { seed: 20260301, numRuns: 300 };

function aCenter() {
  return fc.constantFrom('ONT8', 'ABE8');
}

describe('inventory levels, whatever happens', () => {
  it('are the same in whatever order late facts arrive', () => {
    const facts = fc.tuple(someFacts, anEnd).map((parts) => parts.flat());
    const twoOrders = facts.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        aDay,
      ),
    );
    fc.assert(
      fc.property(twoOrders, ([some, others, day]) => {
        for (const at of [day, undefined])
          expect(levels([created, ...others], at).toSorted()).toEqual(
            levels([created, ...some], at).toSorted(),
          );
      }),
      run,
    );
  });

  it('are never negative, on any day', () => {
    fc.assert(
      fc.property(someFacts, anEnd, aDay, (some, end, day) => {
        for (const [, units] of levels([created, ...some, ...end], day))
          for (const [, each] of Object.entries(units)) expect(each).toBeGreaterThan(0);
      }),
      run,
    );
  });

  it('hold every promised unit and every one beyond the promise once, on any day until a cancellation', () => {
    const closing = fc.array(dated(fc.constant(facts.closed())), { maxLength: 1 });
    fc.assert(
      fc.property(someFacts, closing, aDay, (some, end, day) => {
        const now = levels([created, ...some, ...end], day);
        const sum = (...names: readonly string[]) =>
          now
            .flatMap(([, units]) => Object.entries(units))
            .reduce((total, [name, units]) => (names.includes(name) ? total + units : total), 0);
        const promised = some.reduce(
          (total, { event, occurredAt }) =>
            event.type === 'ItemQuantityChanged' && occurredAt <= march(day)
              ? total + event.quantity - event.was
              : total,
          140,
        );
        const inbound = sum('inboundWorkingQuantity', 'inboundShippedQuantity', 'inboundReceivingQuantity');
        const stock = sum('fulfillableQuantity', 'totalUnfulfillableQuantity');
        expect(inbound + stock + sum('discrepancyQuantity')).toBe(promised + sum('overReceivedQuantity'));
      }),
      run,
    );
  });
});
