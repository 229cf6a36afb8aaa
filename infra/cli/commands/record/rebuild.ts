import { z } from 'zod';
import { cliCommand } from '#infra/cli/cliCommand';
import { argument } from '#infra/cli/input';
import { numberOf } from '#infra/sqlite/position';
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
      onProgress: ({ events }) => progress(events, numberOf(lading.store.info.head)),
    });
    await lading.projector.catchUp();
    const rebuilt = models.length === 0 ? names : models;
    await lading.projector.rebuild(rebuilt);
    const events = numberOf(lading.store.info.head);
    session.terminal.answer(
      { rebuilt, events },
      () => `rebuilt from ${events} events: ${rebuilt.join(', ')}`,
    );
  },
  examples: ['rebuild', 'rebuild inventory-levels'],
});
