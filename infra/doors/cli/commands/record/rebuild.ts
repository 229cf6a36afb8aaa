import { z } from 'zod';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { argument } from '#infra/doors/cli/input';
import { eventCount } from '#infra/doors/upkeep/eventCount';
import { readModels as projections } from '#projections/readModels';

const names = projections.map(({ name }) => name);

export const rebuild = cliCommand({
  name: 'rebuild',
  summary: 'Build the read models anew from the log, beside the live ones, and swap them',
  inputs: {
    models: argument('[model...]', `only these: ${names.join(', ')}`, z.array(z.enum(names)).default([])),
  },
  async run(session, { models }) {
    const progress = session.terminal.progress('rebuilding');
    const lading = session.open({
      onProgress: ({ events }) => progress(events, eventCount(lading)),
    });
    await lading.projector.catchUp();
    const rebuilt = models.length === 0 ? names : models;
    await lading.projector.rebuild(rebuilt);
    const events = eventCount(lading);
    session.terminal.answer(
      { rebuilt, events },
      () => `rebuilt from ${events} events: ${rebuilt.join(', ')}`,
    );
  },
  examples: ['rebuild', 'rebuild inventory-levels'],
});
