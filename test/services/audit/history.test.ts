import { describe, expect, it } from 'vitest';
import { days, minutes, plus } from '#domain/values/instant';
import { history } from '#services/audit/history';
import * as plan from '#test/domain/inbound/plan/facts';
import * as facts from '#test/domain/inbound/shipment/facts';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { readFact, record } from '#test/services/record';

const { now } = plan;

async function told(store: InMemoryEventStore, stream: string, related = false) {
  return await history(store, readFact, stream, { related });
}

describe('the history of a shipment', () => {
  it('says who recorded what, when it happened and when it was heard of, and the status after it', async () => {
    const store = new InMemoryEventStore();
    await record(store, 'shipment-sh1', facts.created());
    await record(store, 'shipment-sh1', facts.confirmed(), { actor: 'policy:confirm-shipments' });
    await record(store, 'shipment-sh1', facts.chargeAccepted(), { recordedAt: plus(now, days(2)) });
    const entries = await told(store, 'shipment-sh1');
    expect(entries).toMatchObject([
      { name: 'shipment-sh1@0', fact: { type: 'ShipmentCreated' }, actor: 'someone' },
      { name: 'shipment-sh1@1', actor: 'policy:confirm-shipments' },
      { name: 'shipment-sh1@2', occurredAt: now, recordedAt: plus(now, days(2)) },
    ]);
    expect(entries.map(({ status }) => status)).toEqual([
      { of: 'shipment', journey: 'working', charge: 'none', amazon: 'WORKING' },
      { of: 'shipment', journey: 'confirmed.preparing', charge: 'none', amazon: 'WORKING' },
      { of: 'shipment', journey: 'confirmed.preparing', charge: 'voidable', amazon: 'WORKING' },
    ]);
  });

  it('shows the flags of a fact', async () => {
    const store = new InMemoryEventStore();
    await record(store, 'shipment-sh1', facts.created());
    await record(store, 'shipment-sh1', facts.received('MUG-RED', 1, { flags: ['before-shipped'] }));
    expect((await told(store, 'shipment-sh1')).map(({ flags }) => flags)).toEqual([[], ['before-shipped']]);
  });

  it('marks what is said to have happened more than five minutes after it was recorded', async () => {
    const store = new InMemoryEventStore();
    for (const ahead of [minutes(5), minutes(6)])
      await record(store, 'shipment-sh1', facts.shipped, { occurredAt: plus(now, ahead) });
    expect((await told(store, 'shipment-sh1')).map(({ fromTheFuture }) => fromTheFuture)).toEqual([
      false,
      true,
    ]);
  });

  it('is empty where there is no such shipment', async () => {
    expect(await told(new InMemoryEventStore(), 'shipment-none', true)).toEqual([]);
  });
});

describe('the history of a plan with its shipments', () => {
  const recorded = async () => {
    const store = new InMemoryEventStore();
    await record(store, 'plan-wf-1', plan.created);
    await record(store, 'plan-wf-1', plan.offered);
    await record(store, 'plan-wf-1', plan.placementConfirmed);
    const placed = { causationId: 'plan-wf-1/2' };
    await record(store, 'shipment-sh2', facts.created(), placed);
    await record(store, 'shipment-sh1', facts.created(), { ...placed, recordedAt: plus(now, minutes(1)) });
    await record(store, 'plan-wf-1', plan.cancelled('sh1'), { recordedAt: plus(now, minutes(2)) });
    return store;
  };
  const names = [
    'plan-wf-1@0',
    'plan-wf-1@1',
    'plan-wf-1@2',
    'shipment-sh2@0',
    'shipment-sh1@0',
    'plan-wf-1@3',
  ];

  it('is in the order of recording, from the plan as from any of its shipments', async () => {
    const store = await recorded();
    for (const stream of ['plan-wf-1', 'shipment-sh1'])
      expect((await told(store, stream, true)).map(({ name }) => name)).toEqual(names);
  });

  it('names the event that caused another', async () => {
    const entries = await told(await recorded(), 'plan-wf-1', true);
    expect(entries.map(({ causedBy }) => causedBy)).toEqual([
      undefined,
      undefined,
      undefined,
      'plan-wf-1@2',
      'plan-wf-1@2',
      undefined,
    ]);
  });

  it('shows the step of the workflow after each fact', async () => {
    const [, offered, confirmed] = await told(await recorded(), 'plan-wf-1');
    expect(offered?.status).toEqual({ of: 'plan', step: 'placementOffered' });
    expect(confirmed?.status).toEqual({ of: 'plan', step: 'placementConfirmed' });
  });
});
