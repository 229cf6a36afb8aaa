import { resolve } from 'node:path';
import { z } from 'zod';
import { cliCommand } from '#infra/doors/cli/cliCommand';
import { argument } from '#infra/doors/cli/input';
import { eventCount } from '#infra/doors/upkeep/eventCount';
import { writeSettings } from '#infra/main/settings';

export const backup = cliCommand({
  name: 'backup',
  summary: 'Copy the log and the settings into another directory, which can be used as it is',
  notes: ['Read models are not copied: they are made again from the log.'],
  inputs: { to: argument('<directory>', 'an empty or new directory', z.string().min(1)) },
  async run(session, { to }) {
    const lading = session.open();
    const directory = resolve(to);
    await lading.store.backup(directory);
    const events = eventCount(lading);
    writeSettings(directory, lading.settings);
    session.terminal.answer({ directory, events }, () =>
      [`${events} events are in ${directory}`, `next      lading verify --data ${directory}`].join('\n'),
    );
  },
  examples: ['backup /backups/lading-2026-11-30'],
});
