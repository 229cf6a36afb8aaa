import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { finding, usd } from '#test/domain/disputes/dispute/facts';
import { foundDispute, newFinding } from '#test/infra/doors/http/requests';
import { keyFor, TestServer } from '#test/infra/doors/http/testServer';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const inAugust = { occurredAt: '2022-08-02T12:00:00Z' };
const found = async (...given: Parameters<typeof foundDispute>): Promise<string> =>
  `/disputes/${await foundDispute(...given)}`;

describe('disputes over HTTP', () => {
  it('have evidence to download, whole, and none for another seller', async () => {
    const directory = temporaryDirectory();
    const harbour = keyFor(directory, 'harbour', 'operate');
    const juniper = keyFor(directory, 'juniper', 'read');
    const server = await TestServer.start({}, directory);
    const dispute = await found(server, harbour);
    const { statusCode, headers, rawPayload } = await server.app.inject({
      url: `${dispute}/evidence`,
      headers: harbour,
    });
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/zip']);
    const names = Object.keys(unzipSync(rawPayload)).map((name) => name.replace(/.*\//, ''));
    expect(names.sort()).toEqual([
      ...['SHA256SUMS', 'claim.json', 'dispute.html', 'events.jsonl', 'lines.csv', 'verify.mjs'],
    ]);
    expect((await server.get(`${dispute}/evidence`, juniper)).status).toBe(404);
  });

  it('have no events of another seller as evidence, whatever their finding names', async () => {
    const directory = temporaryDirectory();
    const [harbour, juniper] = ['harbour', 'juniper'].map((seller) => keyFor(directory, seller, 'operate'));
    const server = await TestServer.start({}, directory);
    const theirs = (await found(server, harbour)).replace('/disputes/', 'dispute-');
    const mine = await found(server, juniper, { evidence: [theirs, `${theirs}@0`] });
    const { rawPayload } = await server.app.inject({ url: `${mine}/evidence`, headers: juniper ?? {} });
    const files = Object.entries(unzipSync(rawPayload));
    const events = strFromU8(files.find(([name]) => name.endsWith('events.jsonl'))?.[1] ?? new Uint8Array());
    expect(events.match(/"stream":"[^"]+"/g)).toEqual([
      `"stream":"${mine.replace('/disputes/', 'dispute-')}"`,
    ]);
  });

  it('are found once a charge, opened, submitted and answered', async () => {
    const server = await TestServer.start();
    const dispute = await found(server);
    expect(await found(server)).toBe(dispute);
    await server.post(`${dispute}/open-dispute`, { asin: 'B00MUGBLUE' });
    expect((await server.post('/disputes', newFinding)).body).toMatchObject({
      type: '/problems/already-disputed',
      status: 409,
    });
    await server.post(`${dispute}/submit-dispute`, { caseId: '1001' });
    await server.post(`${dispute}/record-partial-grant?wait=read-models`, { amount: usd('12.26') });
    const { body, headers } = await server.get(dispute);
    expect(body).toMatchObject({
      status: 'grantedInPart',
      due: { kind: 'kept' },
      granted: usd('12.26'),
      answers: [{ caseId: '1001', answer: 'grantedInPart' }],
    });
    expect(headers['etag']).toBe('"3"');
  });

  it('are not found of a charge of which less is owed at most than at least', async () => {
    const server = await TestServer.start();
    const expected = { least: usd('10'), most: usd('0') };
    const { status, text } = await server.post('/disputes', { ...newFinding, expected });
    expect([status, text]).toEqual([400, expect.stringContaining('the least is more than the most')]);
  });

  it('are given a command once for a key, and not by a dry run', async () => {
    const server = await TestServer.start();
    const dispute = await found(server);
    const dry = await server.post(`${dispute}/open-dispute?dry-run=true`, { asin: 'B00MUGBLUE' });
    expect(dry.body).toMatchObject({ dryRun: true, wouldRecord: [{ type: 'DisputeOpened' }] });
    const key = { 'idempotency-key': 'open-1' };
    const first = await server.post(`${dispute}/open-dispute`, { asin: 'B00MUGBLUE' }, key);
    const again = await server.post(`${dispute}/open-dispute`, { asin: 'B00MUGBLUE' }, key);
    expect([first.status, again.text]).toEqual([200, first.text]);
  });

  it('are refused after their last day, and accepted as of a day within', async () => {
    const server = await TestServer.start();
    expect((await server.post('/disputes', finding)).body['type']).toBe('/problems/claim-window-closed');
    expect((await server.post('/disputes', { ...finding, ...inAugust })).status).toBe(201);
  });

  it('are told what was done, and not what is yet to be', async () => {
    const server = await TestServer.start();
    const dispute = await found(server);
    const tomorrow = { caseId: '1001', occurredAt: '2999-01-01T00:00:00Z' };
    await server.post(`${dispute}/open-dispute`, { asin: 'B00MUGBLUE' });
    expect((await server.post(`${dispute}/submit-dispute`, tomorrow)).body).toMatchObject({
      type: '/problems/not-happened-yet',
      status: 409,
    });
  });

  it('are listed with the most money at stake first, a page at a time', async () => {
    const server = await TestServer.start();
    for (const [chargeId, amount] of [
      ['charge-2', '9.99'],
      ['charge-3', '100'],
      ['charge-4', '12.345678'],
    ])
      await found(server, {}, { chargeId, charged: usd(String(amount)), claimed: usd(String(amount)) });
    const listed: string[] = [];
    let next = '/disputes?limit=2';
    for (let pages = 0; pages < 2; pages += 1) {
      const { body } = await server.get<Listed>(next);
      listed.push(...body.disputes.map((each) => each.finding.chargeId));
      next = `/disputes?limit=2&cursor=${body.nextCursor}`;
    }
    expect(listed).toEqual(['charge-3', 'charge-4', 'charge-2']);
    const { body } = await server.get<Listed>('/disputes?status=opened');
    expect(body.disputes).toEqual([]);
  });

  it("are the seller's own", async () => {
    const directory = temporaryDirectory();
    const [mine, theirs] = ['harbour', 'juniper'].map((seller) => keyFor(directory, seller, 'operate'));
    const server = await TestServer.start({}, directory);
    const dispute = await found(server, mine);
    expect((await server.get(dispute, theirs)).status).toBe(404);
    expect((await server.post(`${dispute}/open-dispute`, { asin: 'B0' }, theirs)).status).toBe(404);
    expect((await server.get<Listed>('/disputes', theirs)).body.disputes).toEqual([]);
    expect(await found(server, theirs)).not.toBe(dispute);
  });
});

interface Listed {
  readonly disputes: readonly { readonly finding: { readonly chargeId: string } }[];
  readonly nextCursor?: string;
}
