import { describe, expect, it } from 'vitest';
import { findKey, newApiKey, type Role, Role as RoleSchema } from '#infra/doors/keys/apiKey';
import { changeKeys } from '#infra/doors/keys/keyFile';
import { systemClock } from '#infra/main/systemClock';
import { type Operation, operationsOf } from '#test/infra/doors/http/operations';
import { confirmedShipment, foundDispute, newPlan } from '#test/infra/doors/http/requests';
import { type Headers, keyFor, TestServer } from '#test/infra/doors/http/testServer';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const roles = RoleSchema.options;

/** What harbour has, keys of every role for it, and another seller's. */
async function withKeys() {
  const directory = temporaryDirectory();
  const keyOf = (role: Role) => keyFor(directory, 'harbour', role);
  const keys = { read: keyOf('read'), operate: keyOf('operate'), admin: keyOf('admin') };
  const other = keyFor(directory, 'juniper', 'admin');
  const server = await TestServer.start({}, directory);
  const operations = await operationsOf(server);
  const { inboundPlanId, shipmentId } = await confirmedShipment(server, keys.operate);
  const disputeId = await foundDispute(server, keys.operate);
  const urlOf = ({ path }: Operation): string =>
    path
      .replace('{inboundPlanId}', inboundPlanId)
      .replace('{shipmentId}', shipmentId)
      .replace('{disputeId}', disputeId)
      .replace('{line}', '2026-11.US.3f9a1c2b7d40')
      .replace('{msku}', 'MUG-BLUE')
      .replace('{id}', shipmentId)
      .replace('{event}', `plan-${inboundPlanId}@0`);
  /** The operation asked for on what harbour owns. */
  const ask = (operation: Operation, headers: Headers) =>
    server.ask<Record<string, unknown>>({
      method: operation.method,
      url: urlOf(operation),
      headers,
      ...(operation.method === 'POST' && { payload: {} }),
    });
  return { server, operations, keys, other, shipmentId, ask };
}

describe('with keys', () => {
  it('every route that is not open to all refuses whoever shows none, a wrong one, or one that was altered', async () => {
    const { operations, keys, ask } = await withKeys();
    const wrong = newApiKey({ name: 'x', sellerId: 'harbour', role: 'admin' }, systemClock()).text;
    const altered = keys.admin['authorization']?.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) ?? '';
    let refused = 0;
    for (const operation of operations.filter(({ role }) => role !== undefined)) {
      for (const headers of [
        {},
        { authorization: '' },
        { authorization: 'Bearer ' },
        { authorization: `Bearer ${wrong}` },
        { authorization: altered },
        { authorization: keys.admin['authorization']?.replace('Bearer', 'Basic') ?? '' },
        { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJyb2xlIjoiYWRtaW4ifQ.' },
      ]) {
        const { status, headers: answered, body } = await ask(operation, headers);
        expect({ status, type: body['type'] }, `${operation.method} ${operation.path}`).toEqual({
          status: 401,
          type: '/problems/unauthorized',
        });
        expect(answered['www-authenticate']).toBe('Bearer');
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(200);
    console.log(`${refused} requests without a valid key refused`);
  });

  it('every route refuses a key that may less', async () => {
    const { operations, keys, ask } = await withKeys();
    let refused = 0;
    for (const operation of operations) {
      const needed = operation.role === undefined ? -1 : roles.indexOf(operation.role);
      for (const role of roles.slice(0, Math.max(0, needed))) {
        const { status } = await ask(operation, keys[role]);
        expect(status, `${role} ${operation.method} ${operation.path}`).toBe(403);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(30);
    console.log(`${refused} requests with a lesser role refused`);
  });

  it('every route that names something hides it from another seller', async () => {
    const { server, operations, other, shipmentId, ask } = await withKeys();
    const before = server.lading.store.last()?.position;
    const naming = operations.filter(({ path }) => path.includes('{'));
    for (const operation of naming) {
      const { status } = await ask(operation, other);
      // What a command is told is checked first, and says nothing of what is there.
      expect(operation.method === 'GET' ? [404] : [400, 404], operation.operationId).toContain(status);
    }
    expect((await server.post(`/shipments/${shipmentId}/mark-shipped`, {}, other)).status).toBe(404);
    expect(server.lading.store.last()?.position).toBe(before);
    console.log(`${naming.length} routes hide what is another seller's`);
  });

  it('what is open to all says nothing of anybody', async () => {
    const { operations } = await withKeys();
    const open = operations.filter(({ role }) => role === undefined).map(({ path }) => path);
    expect(open).toEqual(['/livez', '/readyz']);
  });
});

describe('a key', () => {
  it('counts as soon as it is made, and no more once it is revoked', async () => {
    const directory = temporaryDirectory();
    const server = await TestServer.start({}, directory);
    expect((await server.get('/plans')).status).toBe(200);
    const key = keyFor(directory, 'seller', 'read');
    await untilStatus(server, {}, 401);
    expect((await server.get('/plans', key)).status).toBe(200);
    changeKeys(directory, (keys) => keys.map((each) => ({ ...each, revokedAt: systemClock() })));
    await untilStatus(server, key, 401);
  });

  it('is kept only as the hash of its secret', () => {
    const { key, text } = newApiKey({ name: 'erp', sellerId: 'harbour', role: 'read' }, systemClock());
    expect(JSON.stringify(key)).not.toContain(text.split('_').slice(2).join('_'));
    expect(findKey(new Map([[key.keyId, key]]), text)).toBe(key);
  });

  it('is named by the record as the actor', async () => {
    const directory = temporaryDirectory();
    const key = keyFor(directory, 'harbour', 'operate');
    const server = await TestServer.start({}, directory);
    await server.post('/plans', newPlan(), key);
    expect(server.lading.store.last()?.metadata).toContain('"actor":"key:harbour-operate"');
    expect(server.lading.store.last()?.metadata).toContain('"sellerId":"harbour"');
  });
});

describe('without keys', () => {
  it('a page of another site is refused, by whatever name it asks', async () => {
    const server = await TestServer.start();
    for (const headers of [
      { origin: 'https://evil.example' },
      { host: 'evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]) {
      expect((await server.post('/plans', newPlan(), headers)).status).toBe(403);
    }
    expect((await server.post('/plans', newPlan(), { origin: 'http://localhost:80' })).status).toBe(201);
  });
});

const untilStatus = (server: TestServer, headers: Headers, status: number) =>
  expect.poll(async () => (await server.get('/plans', headers)).status).toBe(status);
