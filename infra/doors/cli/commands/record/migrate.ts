import { z } from 'zod';
import { option } from '#infra/doors/cli/input/input';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { logName, openLog } from '#infra/stores/openLog';
import { migrate as copy } from '#services/engine/migrating/migrate';

const log = z.string().regex(logName, 'neither sqlite:DIR nor esdb://host:2113');

export const migrate = cliCommand({
  name: 'migrate',
  summary: 'Copy a log into another store, event for event; from SQLite to EventStoreDB and back',
  notes: [
    'Every hash is verified on the way, and what was copied is read back and compared. Interrupted, it goes on when',
    'it is run again. The target must be empty, or hold the beginning of the same log. Let nobody write meanwhile.',
  ],
  inputs: {
    from: option('--from <log>', 'sqlite:DIR or esdb://host:2113', log),
    to: option('--to <log>', 'sqlite:DIR or esdb://host:2113', log),
  },
  async run({ terminal, context }, { from, to }) {
    const source = await openLog(from, { ...context, mustExist: true });
    try {
      const target = await openLog(to, context);
      try {
        const progress = terminal.progress('migrating');
        const { found, copied, verified } = await copy({
          from: source.store,
          to: target.store,
          signal: context.until,
          onProgress: (sofar) => {
            const done = sofar.found + sofar.copied;
            progress(done, source.events ?? done);
          },
        });
        terminal.answer({ from, to, found, copied, verified }, () =>
          [
            `${found + copied} events are in both: ${copied} copied and ${verified} of them read back, ${found} were there`,
            'next      start with the new store, and keep the old one until you trust it',
          ].join('\n'),
        );
      } finally {
        await target.close();
      }
    } finally {
      await source.close();
    }
  },
  examples: [
    'migrate --from sqlite:/var/lib/lading --to esdb://localhost:2113?tls=false',
    'migrate --from esdb://localhost:2113?tls=false --to sqlite:/backups/lading',
  ],
});
