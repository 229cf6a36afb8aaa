import { Agent, request } from 'node:http';
import { join } from 'node:path';
import type { Figure } from '#bench/figure';
import { plainFastify } from '#bench/plainFastify';
import { type Contestant, median, ratio, takeTurns } from '#bench/rounds';
import { serve } from '#infra/doors/serving/serve';
import { openLading } from '#infra/main/openLading';

const clients = 64;

export interface HttpSizes {
  readonly rounds: number;
  /** Requests of a round. */
  readonly requests: number;
}

/** Commands a second over HTTP, each on disk before its answer, beside fastify with nothing behind it. */
export async function measureHttp(
  directory: string,
  { rounds, requests }: HttpSizes,
): Promise<readonly Figure[]> {
  await using opened = new AsyncDisposableStack();
  const lading = opened.adopt(openLading(join(directory, 'served')), (it) => it.close());
  const served = await serve(lading, { port: 0, requestsPerSecond: 1_000_000 });
  opened.defer(() => served.stop());
  const agent = opened.adopt(new Agent({ keepAlive: true, maxSockets: clients }), (it) => it.destroy());
  const plans = await Promise.all(
    [...Array(clients).keys()].map((each) => createdPlan(agent, served.url, `Plan ${each}`)),
  );
  const sample = await post(agent, `${served.url}/plans/${plans[0]}/rename-inbound-plan`, { name: 'Sample' });
  const plain = opened.adopt(await plainFastify(sample), (it) => it.close());
  const plainUrl = await plain.listen({ host: '127.0.0.1', port: 0 });

  const rates = await takeTurns(
    [asking('lading', agent, served.url, plans, requests), asking('plain', agent, plainUrl, plans, requests)],
    rounds,
  );
  const [ours, theirs] = [rates.get('lading') ?? [], rates.get('plain') ?? []];
  return [
    {
      what: `Lading over HTTP, ${clients} clients, read models and policies following`,
      rate: median(ours),
      beside: `${ratio(ours, theirs).toFixed(2)} x plain fastify`,
    },
    { what: `plain fastify, ${clients} clients, the same bytes`, rate: median(theirs) },
  ];
}

const asking = (
  name: string,
  agent: Agent,
  url: string,
  plans: readonly string[],
  count: number,
): Contestant => ({
  name,
  count,
  async prepare() {
    const round = performance.now();
    const walk = async (plan: string) => {
      for (let each = 0; each < count / plans.length; each += 1)
        await post(agent, `${url}/plans/${plan}/rename-inbound-plan`, { name: `${round} ${each}` });
    };
    return async () => {
      await Promise.all(plans.map(walk));
    };
  },
});

async function createdPlan(agent: Agent, url: string, name: string): Promise<string> {
  const answer = await post(agent, `${url}/plans`, {
    name,
    sourceAddress: {
      name: 'Harbour Goods',
      addressLine1: '1200 Dock Street',
      city: 'Tacoma',
      stateOrProvinceCode: 'WA',
      postalCode: '98402',
      countryCode: 'US',
    },
    items: [{ msku: 'MUG-BLUE', quantity: 24 }],
  });
  const { inboundPlanId } = JSON.parse(answer) as { readonly inboundPlanId: string };
  return inboundPlanId;
}

function post(agent: Agent, url: string, body: object): Promise<string> {
  const payload = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) };
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () =>
        answer.statusCode === 200 || answer.statusCode === 201 ? resolve(text) : reject(new Error(text)),
      );
    });
    asked.on('error', reject);
    asked.end(payload);
  });
}
