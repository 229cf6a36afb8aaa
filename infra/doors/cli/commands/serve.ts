import { z } from 'zod';
import { option } from '#infra/doors/cli/input/input';
import { WholeNumber } from '#infra/doors/cli/input/wholeNumber';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { serveUntilTerminated } from '#infra/doors/cli/program/serveUntilTerminated';

const levels = ['error', 'warn', 'info', 'debug', 'silent'] as const;

export const serve = cliCommand({
  name: 'serve',
  summary: 'Serve plans and shipments over HTTP, until it is ended; events also to NATS',
  notes: [
    'Only this machine is answered until there are API keys: lading keys add. GET /docs shows every route.',
    'Policies and deadlines are worked off meanwhile. SIGTERM lets it finish what it was asked, 10 s at most.',
    'Several processes can serve one EventStoreDB, each with a --data of its own. With --nats one of them at a',
    'time works off policies and relays; without it, start all but one with --no-policies.',
    'Logs go to stderr, one JSON line a record.',
  ],
  inputs: {
    host: option('--host <address>', 'where to listen; default: 127.0.0.1', z.string().default('127.0.0.1')),
    port: option(
      '--port <number>',
      'on which port, 0 for any that is free; default: 4780',
      WholeNumber.pipe(z.int().max(65_535)).default(4780),
    ),
    store: option(
      '--store <store>',
      'where the log is: sqlite, in the data directory, or esdb://host:2113; default: sqlite',
      z
        .string()
        .regex(/^(sqlite|esdb(\+discover)?:\/\/.+)$/, 'neither')
        .default('sqlite'),
    ),
    nats: option(
      '--nats <url>',
      'publish every event to NATS JetStream there, nats://host:4222',
      z.string().optional(),
    ),
    policies: option(
      '--no-policies',
      'leave policies and deadlines to another process',
      z.boolean().default(true),
    ),
    level: option(
      '--log <level>',
      `what to log: ${levels.join(', ')}; default: info`,
      z.enum(levels).default('info'),
    ),
  },
  async run(session, { store, ...options }) {
    await serveUntilTerminated(session, session.directory, store, options);
  },
  examples: [
    'serve',
    'serve --host 0.0.0.0 --port 8080',
    'serve --store esdb://localhost:2113?tls=false --nats nats://localhost:4222',
  ],
});
