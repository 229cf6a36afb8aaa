import { describe, expect, it } from 'vitest';
import { dayIn } from '#domain/values/calendar';
import { type Duration, days, hours, plus } from '#domain/values/instant';
import { planAggregate, shipmentAggregate } from '#services/aggregates';
import * as plans from '#test/domain/inbound/plan/commands';
import { now } from '#test/domain/inbound/plan/facts';
import { confirm, create, receipt, receive } from '#test/domain/inbound/shipment/commands';
import { confirmPlan, inbound } from '#test/services/inbound';
import { sentAs } from '#test/services/tallies';

const aMillisecond = 1 as Duration;

describe('a confirmed plan', () => {
  it('has its shipments made and confirmed, at the instant of the confirmation', async () => {
    const side = inbound();
    await confirmPlan(side);
    side.clock.pass(hours(5));
    expect(await side.catchUp()).toBe(6);
    expect(side.typesOf('shipment-sh1')).toEqual([
      'ShipmentCreated',
      'ShipmentConfirmed',
      'CarrierChargeAccepted',
    ]);
    expect(side.typesOf('shipment-sh2')).toEqual(side.typesOf('shipment-sh1'));
    expect(new Set(side.envelopesOf('shipment-sh1').map(({ occurredAt }) => occurredAt))).toEqual(
      new Set([now]),
    );
  });

  it('is in the causes of its shipments', async () => {
    const side = inbound();
    await confirmPlan(side);
    await side.catchUp();
    const placed = side.store.log.find(({ type }) => type === 'PlacementConfirmed');
    expect(side.envelopesOf('shipment-sh1')[0]).toMatchObject({
      actor: 'policy:plan-shipments',
      causationId: placed?.id,
      correlationId: 'AcceptAndConfirm p1',
      sellerId: 'A1',
    });
  });

  it('gives boxes that come after placement to their shipment', async () => {
    const side = inbound();
    for (const command of [plans.create, plans.offer, plans.confirmPlacement, plans.packShipment]) {
      await side.handle(planAggregate, 'p1', command, sentAs(command.type));
    }
    await side.catchUp();
    expect(side.typesOf('shipment-sh1')).toEqual(['ShipmentCreated', 'BoxContentsSet']);
  });
});

describe('a plan cancelled', () => {
  it.each([
    ['a millisecond before the window ends refunds', -1, 'refunded'],
    ['when the window ends keeps the charge', 0, 'kept'],
  ])('%s, though it is worked off two days later', async (_, past, charge) => {
    const side = inbound();
    await confirmPlan(side);
    await side.catchUp();
    side.clock.pass(hours(24));
    side.clock.pass(past as Duration);
    await side.handle(planAggregate, 'p1', plans.cancel, sentAs('cancel'));
    side.clock.pass(days(2));
    await side.catchUp();
    const cancelled = side.store.log.filter(({ type }) => type === 'ShipmentCancelled');
    expect(cancelled.map(({ data }) => JSON.parse(data).money.charge)).toEqual([charge, charge]);
  });

  it('before its shipments were even made cancels them', async () => {
    const side = inbound();
    await confirmPlan(side);
    await side.handle(planAggregate, 'p1', plans.cancel, sentAs('cancel'));
    await side.catchUp();
    expect(side.typesOf('shipment-sh1')).toContain('ShipmentCancelled');
  });

  it('leaves alone what cannot be cancelled any more, and tells', async () => {
    const side = inbound();
    await confirmPlan(side);
    await side.catchUp();
    await side.handle(shipmentAggregate, 'sh1', receive(receipt('MUG-BLUE', 1)), sentAs('receipt'));
    await side.handle(planAggregate, 'p1', plans.cancel, sentAs('cancel'));
    await side.catchUp();
    expect(side.typesOf('shipment-sh2')).toContain('ShipmentCancelled');
    expect(side.typesOf('shipment-sh1')).not.toContain('ShipmentCancelled');
    expect(side.refusals).toMatchObject([
      { request: { id: 'sh1' }, refusal: { reason: 'not-possible-now' } },
    ]);
  });
});

describe('a deadline', () => {
  it('is not worked off before its time, and then at its own instant', async () => {
    const side = inbound();
    await confirmPlan(side);
    await side.catchUp();
    side.clock.now = plus(now, (hours(24) - aMillisecond) as Duration);
    expect(await side.catchUp()).toBe(0);
    side.clock.pass(hours(30));
    expect(await side.catchUp()).toBe(2);
    expect(side.envelopesOf('shipment-sh1').at(-1)).toMatchObject({
      actor: 'policy:void-window',
      occurredAt: plus(now, hours(24)),
      recordedAt: side.clock.now,
    });
  });

  it('can be worked off up to any time', async () => {
    const side = inbound();
    await confirmPlan(side);
    expect(await side.catchUp({ until: plus(now, hours(23)) })).toBe(6);
    expect(await side.catchUp({ until: plus(now, hours(24)) })).toBe(2);
    expect(await side.catchUp({ until: plus(now, days(45)) })).toBe(2);
    expect(side.typesOf('shipment-sh1').slice(-2)).toEqual(['VoidWindowClosed', 'ShipmentAbandoned']);
  });

  it('of an offered placement expires it, and a later offer has one of its own', async () => {
    const side = inbound();
    await side.handle(planAggregate, 'p1', plans.create, sentAs('create'));
    for (const round of [1, 2]) {
      await side.handle(planAggregate, 'p1', plans.offer, sentAs(`offer ${round}`));
      await side.catchUp();
      side.clock.pass(hours(24));
      expect(await side.catchUp()).toBe(1);
    }
    const expired = side.store.log.filter(({ type }) => type === 'PlacementOptionsExpired');
    expect(expired.map(({ data }) => JSON.parse(data).round)).toEqual([1, 2]);
  });

  it('abandons a shipment that was confirmed after its time was up, too', async () => {
    const side = inbound();
    await side.handle(shipmentAggregate, 'sh1', create(), sentAs('creation'));
    side.clock.pass(days(50));
    await side.catchUp();
    expect(side.refusals).toMatchObject([{ refusal: { reason: 'not-possible-now' } }]);
    const shipDate = dayIn(side.clock.now, 'America/Los_Angeles');
    await side.handle(shipmentAggregate, 'sh1', confirm({ shipDate }), sentAs('confirmation'));
    await side.catchUp();
    expect(side.typesOf('shipment-sh1')).toEqual([
      'ShipmentCreated',
      'ShipmentConfirmed',
      'ShipmentAbandoned',
    ]);
  });

  it('is closed by what makes it moot', async () => {
    const side = inbound();
    await confirmPlan(side);
    await side.catchUp();
    await side.handle(planAggregate, 'p1', plans.cancel, sentAs('cancel'));
    await side.catchUp();
    expect(side.state.load().deadlines).toEqual([]);
    side.clock.pass(days(100));
    expect(await side.catchUp()).toBe(0);
  });

  it('is remembered by the next process', async () => {
    const side = inbound();
    await confirmPlan(side);
    await side.catchUp();
    side.clock.pass(hours(24));
    expect(await inbound(side).catchUp()).toBe(2);
  });
});

it('catches up once though it is asked twice', async () => {
  const side = inbound();
  await confirmPlan(side);
  expect(await Promise.all([side.catchUp(), side.catchUp()])).toEqual([6, 0]);
});
