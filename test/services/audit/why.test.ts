import { describe, expect, it } from 'vitest';
import { type Consequence, why } from '#services/audit/why';
import * as plan from '#test/domain/inbound/plan/facts';
import * as facts from '#test/domain/inbound/shipment/facts';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { readFact, record } from '#test/services/record';

/** One click confirms a plan; a policy creates its shipments, and another confirms one of them. */
async function confirmedByPolicies() {
  const store = new InMemoryEventStore();
  const click = { commandId: 'click', correlationId: 'click' };
  const byPolicy = (commandId: string, causationId: string) => ({
    commandId,
    causationId,
    correlationId: 'click',
    actor: 'policy:plan-shipments',
  });
  await record(store, 'plan-wf-1', plan.created);
  await record(store, 'plan-wf-1', plan.placementConfirmed, { ...click, actor: 'ana' });
  await record(store, 'shipment-sh1', facts.created(), byPolicy('p1', 'plan-wf-1/1'));
  await record(store, 'shipment-sh2', facts.created(), byPolicy('p2', 'plan-wf-1/1'));
  await record(store, 'shipment-sh1', facts.confirmed(), byPolicy('p3', 'shipment-sh1/0'));
  return store;
}
const asked = async (name: string) => await why(await confirmedByPolicies(), readFact, name);
const tree = (consequences: readonly Consequence[] = []): unknown[] =>
  consequences.map(({ name, consequences: next }) => [name, ...tree(next)]);

describe('why something happened', () => {
  it('is told from the first command on', async () => {
    const answer = await asked('shipment-sh1@1');
    expect(answer?.chain.map(({ name }) => name)).toEqual([
      'plan-wf-1@1',
      'shipment-sh1@0',
      'shipment-sh1@1',
    ]);
    expect(answer?.command).toMatchObject({ commandId: 'click', actor: 'ana' });
  });

  it('comes with all that it led to', async () => {
    expect(tree((await asked('plan-wf-1@1'))?.consequences)).toEqual([
      ['shipment-sh1@0', ['shipment-sh1@1']],
      ['shipment-sh2@0'],
    ]);
  });

  it('can be asked by id and by position too', async () => {
    const byName = await asked('shipment-sh1@0');
    const event = byName?.chain.at(-1);
    expect(await asked(event?.id ?? '')).toEqual(byName);
    expect(await asked(event?.position ?? '')).toEqual(byName);
  });

  it.each(['shipment-sh1@9', 'shipment-none@0', 'no-such-id'])('has no answer for %s', async (name) => {
    expect(await asked(name)).toBeUndefined();
  });
});
