import { cliCommand } from '#infra/cli/cliCommand';
import { runDemo } from '#infra/demo/runDemo';

export const demo = cliCommand({
  name: 'demo',
  summary: 'Play a few shipments through their lives on a virtual clock, and tell what came of them',
  notes: [
    'Its data is kept apart, in a folder `demo`, unless --data names another. Running it again is fine.',
  ],
  inputs: {},
  async run(session) {
    const { environment } = session.surroundings;
    const program = environment['npm_lifecycle_event'] === undefined ? 'lading' : 'npm run -s lading --';
    await runDemo(session.terminal, { directory: session.directoryApart('demo'), program });
  },
  examples: ['demo', 'demo --data /tmp/lading-demo'],
});
