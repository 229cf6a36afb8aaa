import { describe, expect, it, onTestFinished } from 'vitest';
import { Instant } from '#domain/values/instant';
import { type ServeOptions, serve } from '#infra/doors/serving/serve';
import { openLading } from '#infra/main/openLading';
import { accountAggregate, stockAggregate } from '#services/aggregates';
import { stockId } from '#services/streamIds';
import { register } from '#test/domain/catalog/account/commands';
import { newPlan, shipDate } from '#test/infra/doors/http/requests';
import { keyFor } from '#test/infra/doors/http/testServer';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

async function serving(options: ServeOptions = {}, directory = temporaryDirectory()) {
  const lading = openLading(directory);
  onTestFinished(() => lading.close());
  const served = await serve(lading, { port: 0, ...options });
  onTestFinished(() => served.stop());
  const post = async (path: string, body: object = {}) => {
    const answer = await fetch(`${served.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answer.json() as Promise<Recorded>;
  };
  return { lading, served, post };
}

interface Recorded {
  readonly inboundPlanId: string;
  readonly position: string;
  readonly recorded: readonly {
    readonly fact: { readonly placementOptions?: readonly { readonly placementOptionId: string }[] };
  }[];
}

describe('serving a data directory', () => {
  it('refuses to answer other machines without keys, and says what to do', async () => {
    const lading = openLading(temporaryDirectory());
    onTestFinished(() => lading.close());
    await expect(serve(lading, { host: '0.0.0.0', port: 0 })).rejects.toMatchObject({
      problem: { type: 'keys-needed', advice: expect.stringContaining('lading keys add') },
    });
  });

  it('answers other machines once there is a key', async () => {
    const directory = temporaryDirectory();
    const key = keyFor(directory, 'harbour', 'read');
    const { served } = await serving({ host: '0.0.0.0' }, directory);
    const at = served.url.replace('0.0.0.0', '127.0.0.1');
    expect((await fetch(`${at}/plans`)).status).toBe(401);
    expect((await fetch(`${at}/plans`, { headers: { ...key } })).status).toBe(200);
    expect((await fetch(`${at}/livez`)).status).toBe(200);
  });

  it('lists by itself what was stored over 365 days when the week ended', async () => {
    const directory = temporaryDirectory();
    const before = openLading(directory);
    const { sellerId } = before.settings;
    const cause = (commandId: string) => ({ commandId, sellerId, actor: 'test' });
    const units = { quantity: 3, disposition: 'SELLABLE', fulfillmentCenter: 'PHX5' } as const;
    const begun = {
      type: 'RecordMovements',
      sellerId,
      network: 'US',
      msku: 'MUG-BLUE',
      source: 'test',
    } as const;
    await before.commands.handle(
      stockAggregate,
      stockId(sellerId, 'US', 'MUG-BLUE'),
      { ...begun, movements: [{ eventType: 'Receipts', ...units }] },
      { ...cause('c1'), occurredAt: Instant.parse('2024-01-10T20:00:00Z') },
    );
    await before.commands.handle(accountAggregate, sellerId, register, cause('c2'));
    before.close();
    const { lading } = await serving({}, directory);
    const listed = async () => {
      const { state } = await lading.commands.load(accountAggregate, sellerId);
      return state.status === 'none' ? 0 : state.agedWeeks.size;
    };
    await expect.poll(listed).toBe(1);
  });

  it('lets policies work while it serves: a confirmed placement becomes shipments', async () => {
    const { served, post } = await serving();
    const { inboundPlanId } = await post('/plans', newPlan());
    const offered = await post(`/plans/${inboundPlanId}/offer-placement-options`);
    const placementOptionId = offered.recorded[0]?.fact.placementOptions?.[0]?.placementOptionId;
    await post(`/plans/${inboundPlanId}/accept-and-confirm`, { placementOptionId, shipDate: shipDate() });
    await expect
      .poll(async () => (await fetch(`${served.url}/shipments?status=WORKING`)).text())
      .toContain('"journey":"confirmed.preparing"');
  });

  it('tells Prometheus how far behind each follower is, how appends do, and what was refused', async () => {
    const { served, post } = await serving();
    const { inboundPlanId } = await post('/plans', newPlan());
    await post(`/plans/${inboundPlanId}/confirm-placement`, { placementOptionId: 'none' });
    const scraped = async () => (await fetch(`${served.url}/metrics`)).text();
    await expect.poll(scraped).toContain('lading_follower_lag_events{follower="read-models"} 0');
    await expect.poll(scraped).toContain('lading_follower_lag_events{follower="policies"} 0');
    const text = await scraped();
    for (const line of [
      'lading_commands_total{command="CreateInboundPlan",outcome="accepted"} 1',
      'lading_refusals_total{reason="unknown-placement-option"} 1',
      'lading_http_request_seconds_count{method="POST",route="/plans",status="201"} 1',
    ])
      expect(text).toContain(line);
    expect(text).toMatch(/lading_append_seconds_count [1-9]/);
  });

  it('is ready, and is not once the store is known to be in trouble; it is alive all the same', async () => {
    let trouble: string | undefined;
    const { served } = await serving({ storeTrouble: () => trouble });
    const ready = async () => (await fetch(`${served.url}/readyz`)).status;
    await expect.poll(ready).toBe(200);
    trouble = 'the disk failed';
    expect(await (await fetch(`${served.url}/readyz`)).json()).toEqual({ ready: false, reasons: [trouble] });
    expect(await ready()).toBe(503);
    expect((await fetch(`${served.url}/livez`)).status).toBe(200);
  });
});
