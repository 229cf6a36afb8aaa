import { expect, it } from 'vitest';
import { seed, seeded } from '#test/faults/seeded';
import { confirmedShipment, createdPlan, newPlan } from '#test/infra/doors/http/requests';
import { type Headers, keyFor, TestServer } from '#test/infra/doors/http/testServer';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const operations = 1_500;

interface Tenant {
  readonly seller: string;
  readonly key: Headers;
  readonly plans: string[];
  readonly shipments: string[];
}

it('two sellers never see, change or count what is the other’s', async () => {
  const directory = temporaryDirectory();
  const keys = ['harbour', 'juniper'].map(
    (seller) => [seller, keyFor(directory, seller, 'operate')] as const,
  );
  const server = await TestServer.start({}, directory);
  const tenants: Tenant[] = [];
  for (const [seller, key] of keys) {
    const { inboundPlanId, shipmentId } = await confirmedShipment(server, key, newPlan(`Of ${seller}`));
    tenants.push({ seller, key, plans: [inboundPlanId], shipments: [shipmentId] });
  }
  const [one, other] = tenants;
  if (one === undefined || other === undefined) throw new Error('two sellers');

  const random = seeded();
  const of = (ids: readonly string[]): string => ids[random(ids.length)] ?? '';
  const crossings: readonly ((mine: Tenant, theirs: Tenant) => Promise<void>)[] = [
    async (mine, theirs) => {
      const url = [
        `/plans/${of(theirs.plans)}`,
        `/shipments/${of(theirs.shipments)}`,
        `/history/${of(theirs.plans)}`,
      ][random(3)];
      expect((await server.get(url ?? '', mine.key)).status).toBe(404);
    },
    async (mine, theirs) => {
      const url = `/plans/${of(theirs.plans)}/rename-inbound-plan`;
      expect((await server.post(url, { name: 'Mine now' }, mine.key)).status).toBe(404);
    },
    async (mine, theirs) => {
      const list = [
        '/plans',
        '/shipments',
        '/inventory',
        '/fees',
        '/charges',
        '/discrepancies',
        '/disputes',
        '/losses',
        '/skus',
        '/skus/MUG-BLUE',
        '/stock/MUG-BLUE',
        '/awd/MUG-BLUE',
        '/inventory/age',
        '/inventory/distribution',
        '/replenishment',
        '/reports/ledger-detail',
        '/reports/fba-inventory',
        '/find?identifier=MUG-BLUE',
        '/find?identifier=wf',
      ][random(19)];
      const { text } = await server.get(list ?? '', mine.key);
      expect(text).not.toContain(theirs.seller);
      for (const id of [...theirs.plans, ...theirs.shipments]) expect(text).not.toContain(id);
    },
    async (mine) => {
      // The same key of both sellers, for the same words: two plans.
      const key = { ...mine.key, 'idempotency-key': `shared-${random(20)}` };
      const id = await createdPlan(server, key, newPlan('Shared'));
      if (!mine.plans.includes(id)) mine.plans.push(id);
    },
    async (mine) => {
      const name = `Round ${random(1000)}`;
      const { status } = await server.post(
        `/plans/${of(mine.plans)}/rename-inbound-plan`,
        { name },
        mine.key,
      );
      expect(status).toBe(200);
    },
    async (mine) => {
      const { body } = await server.get<{ readonly plans: readonly unknown[] }>(
        '/plans?limit=1000',
        mine.key,
      );
      expect(body.plans).toHaveLength(mine.plans.length);
    },
  ];
  for (let each = 0; each < operations; each += 1) {
    const [mine, theirs] = random(2) === 0 ? [one, other] : [other, one];
    await crossings[random(crossings.length)]?.(mine, theirs);
  }
  expect(one.plans.filter((id) => other.plans.includes(id))).toEqual([]);
  console.log(
    `seed ${seed}: ${operations} operations of two sellers with ${one.plans.length} and ${other.plans.length} plans, 0 crossed`,
  );
});
