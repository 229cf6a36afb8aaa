import { connect } from 'nats';
import { expect, it } from 'vitest';
import { hasNatsServer } from '#bench/natsServer';
import { openEventStoreDB } from '#infra/stores/eventstoredb/eventStoreDb';
import { FakeEventStoreDb } from '#test/fakes/eventStoreDb/fakeEventStoreDb';
import { NatsServer } from '#test/infra/bus/nats/natsServer';
import { newPlan, shipDate } from '#test/infra/doors/http/requests';
import { ServingProcess } from '#test/infra/doors/serving/servingProcess';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

interface Recorded {
  readonly inboundPlanId: string;
  readonly position: string;
  readonly recorded: readonly {
    readonly fact: { readonly placementOptions?: readonly { readonly placementOptionId: string }[] };
  }[];
}

async function post(at: string, path: string, body: object = {}, headers = {}): Promise<Response> {
  return fetch(`${at}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

const recorded = async (answer: Response): Promise<Recorded> => {
  expect([200, 201], await answer.clone().text()).toContain(answer.status);
  return answer.json() as Promise<Recorded>;
};

/** A plan whose placement and transportation are confirmed; its shipments are the policies' work. */
async function confirmedPlan(at: string, name: string): Promise<Recorded> {
  const plan = await recorded(await post(at, '/plans', newPlan(name)));
  const path = `/plans/${plan.inboundPlanId}`;
  const offered = await recorded(await post(at, `${path}/offer-placement-options`));
  const placementOptionId = offered.recorded[0]?.fact.placementOptions?.[0]?.placementOptionId;
  return recorded(await post(at, `${path}/accept-and-confirm`, { placementOptionId, shipDate: shipDate() }));
}

const shipmentsOf = async (at: string, { inboundPlanId, position }: Recorded): Promise<string> =>
  (await fetch(`${at}/shipments?plan=${inboundPlanId}&seen=${encodeURIComponent(position)}`)).text();

const works = async (at: string): Promise<boolean> =>
  (await (await fetch(`${at}/metrics`)).text()).includes('{follower="policies"}');

async function eventsOf(connectionString: string): Promise<number> {
  const store = await openEventStoreDB(connectionString);
  const batches = await Array.fromAsync(store.readAll());
  await store.close();
  return batches.flatMap(({ events }) => events).length;
}

const patiently = { timeout: 60_000, interval: 100 };

it.runIf(hasNatsServer)(
  'of two processes on one EventStoreDB one works off policies and relays; killed, the other takes over',
  async () => {
    const nats = await NatsServer.started();
    const node = await FakeEventStoreDb.start();
    const start = () =>
      ServingProcess.started(temporaryDirectory(), '--store', node.connectionString, '--nats', nats.url);
    const processes = await Promise.all([start(), start()]);
    const [one, other] = processes;

    const first = await confirmedPlan(one.url, 'First');
    await expect.poll(() => shipmentsOf(one.url, first), patiently).toContain('confirmed.preparing');
    await expect.poll(() => shipmentsOf(other.url, first), patiently).toContain('confirmed.preparing');
    const working = await Promise.all(processes.map(({ url }) => works(url)));
    expect(working.filter(Boolean)).toHaveLength(1);
    const [leader, standby] = working[0] ? [one, other] : [other, one];

    const rename = `/plans/${first.inboundPlanId}/rename-inbound-plan`;
    const { headers } = await fetch(`${one.url}/plans/${first.inboundPlanId}`);
    const ifMatch = { 'if-match': headers.get('etag') ?? '' };
    const races = await Promise.all(
      processes.map(({ url }, index) => post(url, rename, { name: `By ${index}` }, ifMatch)),
    );
    expect(races.map(({ status }) => status).sort()).toEqual([200, 409]);

    leader.send('SIGKILL');
    await leader.ended();
    const begun = performance.now();
    const second = await confirmedPlan(standby.url, 'Second');
    await expect.poll(() => shipmentsOf(standby.url, second), patiently).toContain('confirmed.preparing');
    const took = performance.now() - begun;
    expect(await works(standby.url)).toBe(true);

    const connection = await connect({ servers: nats.url });
    const manager = await connection.jetstreamManager();
    const published = async () => (await manager.streams.info('LADING')).state.messages;
    // Policies may still be at work.
    const unpublished = async () => (await eventsOf(node.connectionString)) - (await published());
    await expect.poll(unpublished, patiently).toBe(0);
    const stored = await published();
    await connection.close();
    standby.send('SIGTERM');
    expect(await standby.ended()).toBe(0);
    node.kill();
    console.log(
      `two processes: one leader, took over ${(took / 1000).toFixed(1)} s after its kill; ${stored} events stored, each published once`,
    );
  },
  240_000,
);
