import { describe, expect, it } from 'vitest';
import { TestServer } from '#test/infra/doors/http/testServer';
import { overage, overageHeader } from '#test/infra/files/reports/charges/chargeFiles';
import { quoted } from '#test/infra/files/reports/reportFiles';

interface Scanned {
  readonly differences: readonly { readonly finding: { readonly chargeId: string } }[];
  readonly claimed: readonly unknown[];
  readonly nextCursor?: string;
}

const days = [
  overage(),
  overage({ charged_date: '2020-06-30' }),
  overage({ charged_date: '2026-09-15' }),
  overage({ charged_date: '2026-09-16', charged_fee_amount: '9.00' }),
  overage({ charged_date: '2026-10-16', charged_fee_amount: '99.00' }),
];

async function charged(): Promise<TestServer> {
  const server = await TestServer.start();
  await server.ask({
    method: 'POST',
    url: '/import?file-name=overage.csv',
    payload: Buffer.from(quoted([overageHeader, ...days])),
    headers: { 'content-type': 'application/octet-stream' },
  });
  await server.lading.settle();
  return server;
}

describe('a scan over HTTP', () => {
  it('gives what can be claimed, the most money first, and counts the rest', async () => {
    const server = await charged();
    const { body } = await server.get<Scanned>('/disputes/scan?limit=2');
    expect(body).toMatchObject({
      differences: [
        { finding: { claimed: { amount: '99.00' } } },
        { finding: { claimed: { amount: '32.26' } } },
      ],
      claimed: [{ amount: '140.26', code: 'USD' }],
      agreeing: 1,
      less: 0,
      unmatched: 2,
      notJudged: [{ charges: 1, why: expect.stringContaining('no storage-overage rate card') }],
    });
    const { body: last } = await server.get<Scanned>(`/disputes/scan?limit=2&cursor=${body.nextCursor}`);
    expect(last).toMatchObject({ differences: [{ finding: { claimed: { amount: '9.00' } } }] });
    expect(last).not.toHaveProperty('nextCursor');
  });

  it('is of one month where one is asked for', async () => {
    const server = await charged();
    const { body } = await server.get<Scanned>('/disputes/scan?month=2026-10');
    expect(body).toMatchObject({ claimed: [{ amount: '99.00' }], agreeing: 0, unmatched: 0 });
    expect((await server.get('/disputes/scan?month=2026-13')).status).toBe(400);
  });

  it('finds what a dispute begins with', async () => {
    const server = await charged();
    const { body } = await server.get<Scanned>('/disputes/scan?month=2026-10');
    const [found] = body.differences;
    const dispute = await server.post('/disputes', { ...found?.finding, occurredAt: '2026-11-10T12:00:00Z' });
    expect(dispute.status, dispute.text).toBe(201);
  });
});
