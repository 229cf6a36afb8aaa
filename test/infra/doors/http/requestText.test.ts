import { expect, it } from 'vitest';
import { requestText } from '#infra/doors/http/requestText';
import { adviceText, advise } from '#infra/doors/problems/advice';
import { everyAction, everyGiven } from '#test/infra/doors/actions';
import { operationsOf } from '#test/infra/doors/http/operations';
import { TestServer } from '#test/infra/doors/http/testServer';

/** Whoever asks over HTTP passes these on to whoever runs the server. */
const ofTheServer = ['doctor', 'settings', 'verify'];

it('advice over HTTP names requests and fields, not commands and options', () => {
  const told = (advice: ReturnType<typeof advise>) => adviceText(advice, requestText);
  expect(told(advise`change it first: ${{ do: 'ChangeSellingPlan', plan: 'PROFESSIONAL' }}`)).toBe(
    'change it first: `POST /account/change-selling-plan`',
  );
  expect(told(advise`say on which day: ${{ give: 'shipDate', value: 'YYYY-MM-DD' }}`)).toBe(
    'say on which day: `shipDate: YYYY-MM-DD`',
  );
  expect(told(advise`name the plan with ${{ give: 'plan' }}, or see ${{ do: 'VerifyLog' }}`)).toBe(
    'name the plan with `plan`, or see `lading verify`',
  );
});

it('every action is a request that the document has, or is of the server itself', async () => {
  const operations = await operationsOf(await TestServer.start());
  const known = operations.map(({ method, path }) => `\`${method} ${path}\``);
  const texts = everyAction.map(requestText);
  expect(texts.length).toBeGreaterThan(30);
  for (const text of texts) {
    const [, command] = /^`lading ([a-z]+)/.exec(text) ?? [];
    if (command === undefined) expect(known).toContain(text);
    else expect(ofTheServer).toContain(command);
  }
});

it('every field that is advised is one of a request', async () => {
  const document = JSON.stringify(await operationsOf(await TestServer.start()));
  // Where the data are is the server's matter.
  for (const each of everyGiven.filter((field) => 'give' in field && field.give !== 'data')) {
    const [name] = requestText(each).match(/[\w-]+/) ?? [''];
    expect(document.toLowerCase(), name).toContain(`"${name.toLowerCase()}"`);
  }
});

it('a refusal is told with the request that would help', async () => {
  const { body } = await (await TestServer.start()).post('/account/join-marketplace', {
    marketplace: 'CA',
  });
  expect(body['advice']).toBe('register it with `POST /account`');
});
