import { describe, expect, it } from 'vitest';
import { confirmedShipment, createdPlan, newPlan } from '#test/infra/doors/http/requests';
import { TestServer } from '#test/infra/doors/http/testServer';

describe('a command over HTTP', () => {
  it('records what it says, and answers with the events, the revision and where to find it', async () => {
    const server = await TestServer.start();
    const { status, headers, body } = await server.post('/plans', newPlan(), {
      'idempotency-key': 'restock-1',
    });
    expect({ status, etag: headers['etag'], key: headers['idempotency-key'] }).toEqual({
      status: 201,
      etag: '"0"',
      key: 'restock-1',
    });
    expect(headers['location']).toBe(`/plans/${body['inboundPlanId']}`);
    expect(body).toMatchObject({ revision: '0', recorded: [{ type: 'InboundPlanCreated', revision: '0' }] });
  });

  it('takes a plan from its creation to a shipment on its way', async () => {
    const server = await TestServer.start();
    const { shipmentId } = await confirmedShipment(server);
    const at = `/shipments/${shipmentId}`;
    for (const [step, body] of [
      ['generate-labels', {}],
      ['mark-shipped', {}],
      ['record-milestone', { code: 'DELIVERED', location: 'Phoenix, AZ' }],
      [
        'receive-units',
        {
          receipts: [{ msku: 'MUG-BLUE', quantity: 24, disposition: 'SELLABLE', fulfillmentCenter: 'PHX5' }],
        },
      ],
      ['close-shipment', {}],
    ] as const) {
      const { status, text } = await server.post(`${at}/${step}`, body);
      expect(status, text).toBe(200);
    }
    const { body, headers } = await server.get(at);
    expect(body).toMatchObject({ journey: 'closed', received: { 'MUG-BLUE': { sellable: 24 } } });
    expect(headers['etag']).toBe(`"${body['revision']}"`);
  });

  it('says what happened when, in the world', async () => {
    const server = await TestServer.start();
    const { shipmentId } = await confirmedShipment(server);
    const occurredAt = new Date(Date.now() - 60_000).toISOString();
    await server.post(`/shipments/${shipmentId}/rename-shipment`, { name: 'Mugs', occurredAt });
    const { body } = await server.get<{ readonly history: readonly { readonly occurredAt: string }[] }>(
      `/history/${shipmentId}`,
    );
    expect(body.history.at(-1)).toMatchObject({
      occurredAt,
      actor: 'http',
      fact: { type: 'ShipmentRenamed' },
    });
  });

  it('tells with a dry run what it would come to, to the cent, and records nothing', async () => {
    const server = await TestServer.start();
    const { inboundPlanId, shipmentId } = await confirmedShipment(server);
    const before = server.lading.store.last()?.position;
    const { status, body } = await server.post(`/plans/${inboundPlanId}/cancel-inbound-plan?dry-run=true`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      dryRun: true,
      wouldRecord: [{ type: 'InboundPlanCancelled' }],
      outlook: [{ shipmentId, cancellable: true, money: { charge: 'refunded' } }],
    });
    expect(server.lading.store.last()?.position).toBe(before);
  });

  it('can wait for the read models, so that a list shows it at once', async () => {
    const server = await TestServer.start();
    for (let round = 0; round < 20; round += 1) {
      const id = await createdPlan(server, {}, newPlan(`Plan ${round}`));
      const { text } = await server.get('/plans?limit=1');
      expect(text).toContain(id);
    }
  });

  it('is refused by a rule with what was wrong and what to do', async () => {
    const server = await TestServer.start();
    const id = await createdPlan(server);
    const { status, headers, body } = await server.post(`/plans/${id}/confirm-placement`, {
      placementOptionId: 'pl1',
    });
    expect(headers['content-type']).toMatch('application/problem+json');
    expect({ status, body }).toMatchObject({
      status: 409,
      body: {
        type: '/problems/unknown-placement-option',
        title: 'unknown placement option',
        status: 409,
        detail: 'pl1 is not on offer',
        advice: expect.stringContaining('ask for placements first'),
        details: { placementOptionId: 'pl1', offered: [] },
      },
    });
  });

  it('is not given to a policy’s own commands', async () => {
    const server = await TestServer.start();
    const { shipmentId } = await confirmedShipment(server);
    for (const command of ['close-void-window', 'abandon-shipment', 'create-shipment', 'confirm-shipment'])
      expect((await server.post(`/shipments/${shipmentId}/${command}`)).status).toBe(404);
  });
});
