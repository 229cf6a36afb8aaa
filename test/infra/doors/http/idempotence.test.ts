import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createdPlan, newPlan } from '#test/infra/doors/http/requests';
import { TestServer } from '#test/infra/doors/http/testServer';

const seed = 20_261_123;

describe('the same key', () => {
  it('records once, however often and at once it is sent, and every answer is the same to the byte', async () => {
    const server = await TestServer.start();
    const plans = await Promise.all(
      [...Array(20).keys()].map((each) => createdPlan(server, {}, newPlan(`Plan ${each}`))),
    );
    const commands = fc.sample(
      fc.record({
        plan: fc.constantFrom(...plans),
        name: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' }),
        sends: fc.integer({ min: 1, max: 5 }),
      }),
      { seed, numRuns: 1_000 },
    );
    let repeats = 0;
    await Promise.all(
      commands.map(async ({ plan, name, sends }, index) => {
        const send = () =>
          server.post(
            `/plans/${plan}/rename-inbound-plan`,
            { name },
            { 'idempotency-key': `rename-${index}` },
          );
        const answers = await Promise.all([...Array(sends)].map(send));
        const recorded = answers.filter(({ body }) => body['recorded'] !== undefined);
        expect(recorded).toHaveLength(sends);
        // A rename to the name that it has records nothing, and is decided anew.
        const recording = recorded.filter(
          ({ body }) => Array.isArray(body['recorded']) && body['recorded'].length > 0,
        );
        expect(new Set(recording.map(({ text }) => text)).size).toBeLessThanOrEqual(1);
        repeats += answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true').length;
      }),
    );
    const seen = new Map<string, number>();
    for await (const { events } of server.lading.store.readAll()) {
      for (const { metadata } of events) {
        const { commandId } = JSON.parse(metadata) as { commandId: string };
        seen.set(commandId, (seen.get(commandId) ?? 0) + 1);
      }
    }
    expect([...seen.values()].every((count) => count === 1)).toBe(true);
    expect(repeats).toBeGreaterThan(0);
    console.log(
      `seed ${seed}: ${commands.length} commands, ${seen.size} recorded, ${repeats} answers repeated`,
    );
  });

  it('with another body is refused', async () => {
    const server = await TestServer.start();
    const key = { 'idempotency-key': 'restock' };
    await server.post('/plans', newPlan('One'), key);
    const { status, body } = await server.post('/plans', newPlan('Other'), key);
    expect({ status, type: body['type'] }).toEqual({ status: 422, type: '/problems/command-id-reused' });
  });

  it('in quotes, as a structured header has it, is the same key', async () => {
    const server = await TestServer.start();
    const first = await server.post('/plans', newPlan(), { 'idempotency-key': 'restock' });
    const again = await server.post('/plans', newPlan(), { 'idempotency-key': '"restock"' });
    expect(again.text).toBe(first.text);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });
});
