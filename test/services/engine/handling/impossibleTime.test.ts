import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours, type Instant, minutes, plus } from '#domain/values/instant';
import { shipmentAggregate } from '#services/aggregates';
import { adopt } from '#test/domain/inbound/shipment/commands';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { noon, openHandle, sentAs } from '#test/services/tallies';
import { add, tally } from '#test/services/tally';

const shipmentWithCharge = async (acceptedAt: Instant, adoptedAt = noon) => {
  const store = new InMemoryEventStore();
  const { handle } = openHandle(store);
  let commands = 0;
  const tell = (command: Parameters<typeof shipmentAggregate.decide>[0], occurredAt: Instant) =>
    handle(shipmentAggregate, 'sh1', command, { ...sentAs(`c${++commands}`), occurredAt });
  const shippingMode = 'GROUND_SMALL_PARCEL';
  const charge = { amount: '120.00', code: 'USD' } as const;
  await tell(adopt({ shippingMode, charge, acceptedAt }), adoptedAt);
  return { store, tell };
};

describe('the time of a command', () => {
  it('law 2: is at most five minutes after it is told, from whoever tells it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -20 * 60_000, max: 20 * 60_000 }), async (later) => {
        const store = new InMemoryEventStore();
        const occurredAt = plus(noon, later as ReturnType<typeof minutes>);
        const { accepted } = await openHandle(store).handle(tally, '1', add(5), {
          ...sentAs('c1'),
          occurredAt,
        });
        expect(accepted).toBe(later <= 5 * 60_000);
        expect(store.log).toHaveLength(accepted ? 2 : 0);
      }),
    );
  });

  it('is refused alike in a dry run, with what the clock says', async () => {
    const occurredAt = plus(noon, hours(1));
    const told = openHandle(new InMemoryEventStore()).handle(
      tally,
      '1',
      add(5),
      { ...sentAs('c1'), occurredAt },
      { dryRun: true },
    );
    expect(await told).toEqual({
      accepted: false,
      refusal: { reason: 'not-happened-yet', occurredAt, now: noon },
    });
  });

  it('is that of the fact for a policy, which answers what was recorded by a clock that was wrong', async () => {
    const cause = { ...sentAs('c1'), causationId: 'e1', occurredAt: plus(noon, hours(1)) };
    expect(await openHandle(new InMemoryEventStore()).handle(tally, '1', add(5), cause)).toMatchObject({
      accepted: true,
    });
  });

  it('law 2: is not before the acceptance of the charge that a cancel would void', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -3_600_000, max: 3_600_000 }), async (later) => {
        const acceptedAt = plus(noon, hours(-30));
        const { tell } = await shipmentWithCharge(acceptedAt);
        const occurredAt = plus(acceptedAt, later as ReturnType<typeof minutes>);
        const answer = await tell({ type: 'CancelShipment' }, occurredAt);
        if (later >= 0) expect(answer).toMatchObject({ accepted: true });
        else
          expect(answer).toEqual({
            accepted: false,
            refusal: {
              reason: 'before-its-cause',
              occurredAt,
              earliest: acceptedAt,
              cause: 'carrier-charge',
            },
          });
      }),
    );
  });

  it('refuses a cancel of 2206 on a charge accepted two hours ago: the charge stays voidable', async () => {
    const { tell } = await shipmentWithCharge(plus(noon, hours(-2)));
    expect(await tell({ type: 'CancelShipment' }, '2206-01-01T00:00:00.000Z' as Instant)).toMatchObject({
      accepted: false,
      refusal: { reason: 'not-happened-yet' },
    });
    expect(await tell({ type: 'CancelShipment' }, noon)).toMatchObject({
      accepted: true,
      events: [{ event: { type: 'ShipmentCancelled' } }, { event: { type: 'CarrierChargeVoided' } }],
    });
  });

  it('refuses units that are received in 2206, or a year before their shipment was sent', async () => {
    const { tell } = await shipmentWithCharge(plus(noon, hours(-30)));
    const receipt = { msku: 'MUG', quantity: 4, disposition: 'SELLABLE', fulfillmentCenter: 'LAS1' } as const;
    const receive = { type: 'ReceiveUnits', receipts: [receipt] } as const;
    for (const occurredAt of ['2206-11-30T10:00:00.000Z', '2025-02-28T10:00:00.000Z'])
      expect(await tell(receive, occurredAt as Instant)).toMatchObject({ accepted: false });
  });

  it('law 2: is at most five minutes before the beginning of what it is about, as clocks differ', async () => {
    const { handle } = openHandle(new InMemoryEventStore());
    const plan = {
      ...tally,
      earliest: (_: unknown, __: unknown, { beganAt }: { beganAt: Instant }) => ({
        instant: beganAt,
        event: 'beginning' as const,
      }),
    };
    await handle(plan, '1', add(5), sentAs('c1'));
    const earlier = (milliseconds: number) =>
      handle(plan, '1', add(5), {
        ...sentAs(`c${milliseconds}`),
        occurredAt: plus(noon, -milliseconds as ReturnType<typeof minutes>),
      });
    expect(await earlier(5 * 60_000)).toMatchObject({ accepted: true });
    expect(await earlier(5 * 60_000 + 1)).toMatchObject({
      accepted: false,
      refusal: { reason: 'before-its-cause' },
    });
  });

  it('is not an acceptance after the adoption that tells of it', async () => {
    const { store } = await shipmentWithCharge(plus(noon, minutes(1)));
    expect(store.log).toEqual([]);
  });
});
