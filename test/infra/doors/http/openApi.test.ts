import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { accountCommands } from '#infra/doors/commands/accountCommands';
import { awdCommands } from '#infra/doors/commands/awdCommands';
import { disputeCommands } from '#infra/doors/commands/disputeCommands';
import { planCommands } from '#infra/doors/commands/planCommands';
import { shipmentCommands } from '#infra/doors/commands/shipmentCommands';
import { skuCommands } from '#infra/doors/commands/skuCommands';
import { stockCommands } from '#infra/doors/commands/stockCommands';
import { operationsOf } from '#test/infra/doors/http/operations';
import { TestServer } from '#test/infra/doors/http/testServer';

it('is a valid OpenAPI 3.1 document', async () => {
  const server = await TestServer.start();
  const { body } = await server.get('/openapi.json');
  expect(body['openapi']).toBe('3.1.0');
  const result = await new Validator().validate(body);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
});

it('names every command that is not a policy’s', async () => {
  const operations = await operationsOf(await TestServer.start());
  const steps = {
    ...planCommands,
    ...shipmentCommands,
    ...skuCommands,
    ...stockCommands,
    ...awdCommands,
    ...accountCommands,
    ...disputeCommands,
  };
  const commands = Object.entries(steps).flatMap(([name, step]) => (step === 'policy' ? [] : [name]));
  expect(operations.map(({ operationId }) => operationId)).toEqual(expect.arrayContaining(commands));
});

it('describes every query parameter, and what each route needs', async () => {
  for (const { method, path, parameters, role } of await operationsOf(await TestServer.start())) {
    if (!['/livez', '/readyz'].includes(path)) expect(role, `${method} ${path}`).toBeDefined();
    const silent = parameters.filter(({ in: where, description }) => where === 'header' && !description);
    expect(silent, `${method} ${path}`).toEqual([]);
  }
});

it('can be read as a page that loads nothing and runs nothing', async () => {
  const server = await TestServer.start();
  const { text, headers } = await server.get('/docs');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(text).not.toMatch(/<script|src=|@import|https?:\/\//);
  for (const { path } of await operationsOf(server)) expect(text).toContain(path);
});

it('comes with the AsyncAPI document of the events', async () => {
  const { body } = await (await TestServer.start()).get('/asyncapi.json');
  expect(body).toMatchObject({ asyncapi: '3.0.0', channels: { shipment: {} } });
});
