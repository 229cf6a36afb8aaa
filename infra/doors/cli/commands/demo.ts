import { z } from 'zod';
import { runDemo } from '#infra/doors/cli/demo/runDemo';
import { option } from '#infra/doors/cli/input/input';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { serveUntilTerminated } from '#infra/doors/cli/program/serveUntilTerminated';

/** Named for the month of the story: data of another story cannot be continued by this one. */
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
    const { environment, streams } = session.context;
    const program = environment['npm_lifecycle_event'] === undefined ? 'lading' : 'npm run -s lading --';
    const directory = session.separateDirectory(folder);
    await runDemo(session.terminal, { directory, program });
    const watched = streams.out.isTTY === true && !environment['CI'];
    if (serve && watched) await serveUntilTerminated(session, directory, 'sqlite', onThisMachine);
  },
  examples: ['demo', 'demo --serve', 'demo --data /tmp/lading-demo'],
});

const onThisMachine = { host: '127.0.0.1', port: 4780, policies: true, level: 'silent' } as const;
