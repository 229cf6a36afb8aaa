import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { accountSteps } from '#infra/doors/steps/accountSteps';
import { awdSteps } from '#infra/doors/steps/awdSteps';
import { disputeSteps } from '#infra/doors/steps/disputeSteps';
import { planSteps } from '#infra/doors/steps/planSteps';
import { shipmentSteps } from '#infra/doors/steps/shipmentSteps';
import { skuSteps } from '#infra/doors/steps/skuSteps';
import { stockSteps } from '#infra/doors/steps/stockSteps';
import { operationsOf } from '#test/infra/doors/http/operations';
import { ServedForTest } from '#test/infra/doors/http/served';

it('is a valid OpenAPI 3.1 document', async () => {
  const served = await ServedForTest.begun();
  const { body } = await served.get('/openapi.json');
  expect(body['openapi']).toBe('3.1.0');
  const result = await new Validator().validate(body);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
});

it('names every command that is not a policy’s', async () => {
  const operations = await operationsOf(await ServedForTest.begun());
  const steps = {
    ...planSteps,
    ...shipmentSteps,
    ...skuSteps,
    ...stockSteps,
    ...awdSteps,
    ...accountSteps,
    ...disputeSteps,
  };
  const commands = Object.entries(steps).flatMap(([name, step]) => (step === 'policy' ? [] : [name]));
  expect(operations.map(({ operationId }) => operationId)).toEqual(expect.arrayContaining(commands));
});

it('describes every query parameter, and what each route needs', async () => {
  for (const { method, path, parameters, role } of await operationsOf(await ServedForTest.begun())) {
    if (!['/livez', '/readyz'].includes(path)) expect(role, `${method} ${path}`).toBeDefined();
    const silent = parameters.filter(({ in: where, description }) => where === 'header' && !description);
    expect(silent, `${method} ${path}`).toEqual([]);
  }
});

it('can be read as a page that loads nothing and runs nothing', async () => {
  const served = await ServedForTest.begun();
  const { text, headers } = await served.get('/docs');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(text).not.toMatch(/<script|src=|@import|https?:\/\//);
  for (const { path } of await operationsOf(served)) expect(text).toContain(path);
});

it('comes with the AsyncAPI document of the events', async () => {
  const { body } = await (await ServedForTest.begun()).get('/asyncapi.json');
  expect(body).toMatchObject({ asyncapi: '3.0.0', channels: { shipment: {} } });
});
