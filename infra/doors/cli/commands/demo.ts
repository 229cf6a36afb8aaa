import { z } from 'zod';
import { runDemo } from '#infra/demo/runDemo';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { option } from '#infra/doors/cli/input';
import { serveUntilAsked } from '#infra/doors/cli/serveUntilAsked';

/** By the month that the story tells of: a folder with another story cannot go on with this one. */
const folder = 'demo-2026-03';

export const demo = cliCommand({
  name: 'demo',
  summary: 'Play a few shipments through their lives on a virtual clock, and tell what came of them',
  notes: [
    `Its data is kept apart, in a folder \`${folder}\`, unless --data names another. Running it again is fine.`,
  ],
  inputs: {
    serve: option(
      '--serve',
      'then serve it over HTTP until it is ended; where nobody is at a terminal, and in CI, it ends by itself',
      z.boolean().default(false),
    ),
  },
  async run(session, { serve }) {
    const { environment, streams } = session.surroundings;
    const program = environment['npm_lifecycle_event'] === undefined ? 'lading' : 'npm run -s lading --';
    const directory = session.directoryApart(folder);
    await runDemo(session.terminal, { directory, program });
    const watched = streams.out.isTTY === true && !environment['CI'];
    if (serve && watched) await serveUntilAsked(session, directory, 'sqlite', onThisMachine);
  },
  examples: ['demo', 'demo --serve', 'demo --data /tmp/lading-demo'],
});

const onThisMachine = { host: '127.0.0.1', port: 4780, policies: true, level: 'silent' } as const;
