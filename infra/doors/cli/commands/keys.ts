import { z } from 'zod';
import { argument, option } from '#infra/doors/cli/input/input';
import { table } from '#infra/doors/cli/output/table';
import { type CliGroup, cliCommand } from '#infra/doors/cli/program/cliCommand';
import { type ApiKey, ApiKey as ApiKeySchema, newApiKey, Role } from '#infra/doors/keys/apiKey';
import { changeKeys, readKeys } from '#infra/doors/keys/keyFile';
import { Failed } from '#infra/doors/problems/failed';

const add = cliCommand({
  name: 'add',
  summary: 'Make an API key of one seller; it is shown once and kept nowhere',
  notes: ['With the first key every request needs one, from this machine too. --seller says whose it is.'],
  inputs: {
    name: argument('<name>', 'what it is for, as the record will say', ApiKeySchema.shape.name),
    role: option(
      '--role <role>',
      `what it may do: ${Role.options.join(', ')}; default: operate`,
      Role.default('operate'),
    ),
  },
  async run(session, { name, role }) {
    const { directory, sellerId, context, terminal } = session;
    const { key, text } = newApiKey({ name, sellerId, role }, context.clock());
    changeKeys(directory, (keys) => [...keys, key]);
    terminal.answer({ key: text, ...withoutHash(key) }, () =>
      [
        `key       ${text}`,
        `of        ${key.name}, for the seller ${sellerId}, who may ${role}`,
        `use       Authorization: Bearer <key>`,
        'It is shown this once: keep it like a password.',
      ].join('\n'),
    );
  },
  examples: [
    'keys add warehouse',
    'keys add monitoring --role admin',
    'keys add erp --seller A1B2C3 --role read',
  ],
});

const list = cliCommand({
  name: 'list',
  summary: 'List the API keys of a data directory, revoked ones too',
  inputs: {},
  async run({ directory, terminal }) {
    const keys = readKeys(directory).map(withoutHash);
    terminal.answer({ keys }, () =>
      keys.length === 0
        ? 'no keys: only this machine is answered'
        : table(keys, [
            { head: 'key', of: ({ keyId }) => keyId },
            { head: 'name', of: ({ name }) => name },
            { head: 'seller', of: ({ sellerId }) => sellerId },
            { head: 'may', of: ({ role }) => role },
            { head: 'made', of: ({ createdAt }) => createdAt },
            { head: 'revoked', of: ({ revokedAt }) => revokedAt },
          ]),
    );
  },
  examples: ['keys list'],
});

const revoke = cliCommand({
  name: 'revoke',
  summary: 'Revoke an API key; a server that is running knows it within a second',
  inputs: { key: argument('<key>', 'its id, as `keys list` shows it', z.string().min(1)) },
  async run({ directory, context, terminal }, { key: keyId }) {
    const found = readKeys(directory).find((each) => each.keyId === keyId);
    if (found === undefined) {
      throw new Failed({
        type: 'no-such-key',
        title: `there is no key ${keyId}`,
        advice: 'see them with `lading keys list`',
        kind: 'not-found',
      });
    }
    const revoked = { ...found, revokedAt: found.revokedAt ?? context.clock() };
    changeKeys(directory, (keys) => keys.map((each) => (each.keyId === keyId ? revoked : each)));
    terminal.answer(withoutHash(revoked), () => `revoked   ${keyId}, ${revoked.name}`);
  },
  examples: ['keys revoke 0c1f2a3b4c5d'],
});

const withoutHash = ({ hash: _, ...key }: ApiKey) => key;

export const keys: CliGroup = {
  name: 'keys',
  summary: 'Make, list and revoke the API keys of lading serve',
  examples: ['keys add warehouse --role operate', 'keys list'],
  commands: [add, list, revoke],
};
