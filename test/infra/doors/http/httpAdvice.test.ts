import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fields, httpAdvice, requests } from '#infra/doors/http/httpAdvice';
import { operationsOf } from '#test/infra/doors/http/operations';
import { ServedForTest } from '#test/infra/doors/http/served';

/** Whoever asks over HTTP passes these on to whoever runs the server. */
const ofTheServer = ['doctor', 'keys', 'serve', 'settings', 'verify'];

/** Every text of the doors, which speak to both. */
const texts = ['infra/doors/problems', 'infra/doors/steps'].flatMap((folder) =>
  readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);
const found = (pattern: RegExp, within = texts) =>
  within.flatMap((text) => [...text.matchAll(pattern)].map(([, word = '']) => word));
const command = /`lading ([^`]+)`/g;

it('advice over HTTP names requests and fields, not commands and options', () => {
  expect(httpAdvice('change it to professional first: `lading account plan professional`')).toBe(
    'change it to professional first: `POST /account/change-selling-plan`',
  );
  expect(httpAdvice('say on which day: `--ship-date YYYY-MM-DD`')).toBe('say on which day: `shipDate`');
  expect(httpAdvice('name the plan with --plan, or see `lading verify`')).toBe(
    'name the plan with `plan`, or see `lading verify`',
  );
});

it('every command that the doors advise has a request, or is of the server itself', () => {
  const commands = found(command);
  expect(commands.length).toBeGreaterThan(30);
  for (const words of commands.filter((each) => !ofTheServer.includes(each.split(' ')[0] ?? '')))
    expect(httpAdvice(`\`lading ${words}\``), words).not.toContain('lading');
});

it('every option that the doors advise is a field', () => {
  const besideCommands = texts.map((text) => text.replaceAll(command, ''));
  const options = found(/(?<![\w-])--([a-z-]+)/g, besideCommands);
  // Where the data are is the server's matter.
  for (const option of options.filter((each) => each !== 'data'))
    expect(fields, option).toHaveProperty(option);
});

it('every request that is advised is in the document', async () => {
  const operations = await operationsOf(await ServedForTest.begun());
  const known = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(known).toEqual(expect.arrayContaining(Object.values(requests)));
});

it('a refusal is told with the request that would help', async () => {
  const { body } = await (await ServedForTest.begun()).post('/account/join-marketplace', {
    marketplace: 'CA',
  });
  expect(body['advice']).toBe('register it with `POST /account`');
});
