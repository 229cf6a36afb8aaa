import { describe, expect, it } from 'vitest';
import { confirmedShipment, createdPlan, newPlan } from '#test/infra/doors/http/requests';
import { TestServer } from '#test/infra/doors/http/testServer';

interface Page {
  readonly plans: readonly { readonly inboundPlanId: string }[];
  readonly nextCursor?: string;
}

describe('a list', () => {
  it('comes in pages that together hold every row once, though rows come meanwhile', async () => {
    const server = await TestServer.start();
    const ids = new Set<string>();
    for (let each = 0; each < 25; each += 1) ids.add(await createdPlan(server, {}, newPlan(`Plan ${each}`)));
    const seen: string[] = [];
    let cursor = '';
    for (let pages = 0; pages === 0 || cursor !== ''; pages += 1) {
      const { body } = await server.get<Page>(`/plans?limit=4${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...body.plans.map(({ inboundPlanId }) => inboundPlanId));
      cursor = body.nextCursor ?? '';
      await createdPlan(server, {}, newPlan(`Later ${pages}`));
    }
    expect(seen.filter((id) => ids.has(id)).sort()).toEqual([...ids].sort());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('refuses a cursor that it has not given', async () => {
    const server = await TestServer.start();
    for (const cursor of ['x', 'bnVsbA', Buffer.from('["a"]').toString('base64url')]) {
      const { status, body } = await server.get(`/plans?cursor=${cursor}`);
      expect({ status, type: body['type'] }).toEqual({ status: 400, type: '/problems/bad-cursor' });
    }
  });

  it('can be of a moment: as it was in the world, and as far as it was known', async () => {
    const server = await TestServer.start();
    const before = new Date(Date.now() - 1_000).toISOString();
    await createdPlan(server);
    expect((await server.get<Page>('/plans')).body.plans).toHaveLength(1);
    expect((await server.get<Page>(`/plans?as-of=${before}`)).body.plans).toEqual([]);
    expect((await server.get<Page>(`/plans?as-known-at=${before}`)).body.plans).toEqual([]);
  });

  it('can wait for a position that another process has recorded', async () => {
    const server = await TestServer.start();
    const { body } = await server.post('/plans', newPlan());
    const { text } = await server.get(`/plans?seen=${body['position']}`);
    expect(text).toContain(body['inboundPlanId']);
  });
});

describe('the answers', () => {
  it('show a shipment’s stock, fees, history and causes', async () => {
    const server = await TestServer.start();
    const { inboundPlanId, shipmentId } = await confirmedShipment(server);
    expect((await server.get('/inventory?msku=MUG-BLUE')).body).toMatchObject({
      inventory: [{ msku: 'MUG-BLUE', inboundWorkingQuantity: 24 }],
    });
    expect((await server.get(`/fees?shipment=${shipmentId}`)).body).toMatchObject({
      totals: { pending: [{ code: 'USD' }] },
    });
    expect((await server.get('/find?identifier=mug-blue')).body).toMatchObject({
      found: [
        {
          identifier: 'MUG-BLUE',
          streams: expect.arrayContaining([`plan-${inboundPlanId}`, `shipment-${shipmentId}`]),
        },
      ],
    });
    const { body } = await server.get(`/why/shipment-${shipmentId}@0`);
    expect(body).toMatchObject({
      chain: [{ stream: `plan-${inboundPlanId}` }, { name: `shipment-${shipmentId}@0` }],
    });
    const history = await server.get(`/history/${shipmentId}?related=true&limit=2`);
    expect(history.body).toMatchObject({
      stream: `shipment-${shipmentId}`,
      history: [{ fact: { type: 'InboundPlanCreated' } }, {}],
      nextCursor: expect.any(String),
    });
  });
});
