import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { option } from '#infra/doors/cli/input/input';
import { writeFileWhole } from '#infra/doors/cli/output/writeFileWhole';
import type { CliGroup } from '#infra/doors/cli/program/cliCommand';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { eventCount } from '#infra/doors/upkeep/eventCount';
import { exportEvents } from '#infra/files/eventFile/exportEvents';

const events = cliCommand({
  name: 'events',
  summary: 'Write every event with its envelope and hash, one a line',
  notes: ['The last line counts the events. The file verifies anywhere: lading import events <file>.'],
  inputs: {
    out: option('--out <file>', 'into this file; default: to the standard output', z.string().optional()),
  },
  async run(session, { out }) {
    const lading = session.open();
    const total = eventCount(lading);
    const progress = session.terminal.progress('exporting');
    const lines = exportEvents(lading.store, (done) => progress(done, total));
    if (out === undefined) {
      await pipeline(Readable.from(lines), session.context.streams.out, { end: false });
      return;
    }
    await writeFileWhole(out, lines);
    session.terminal.answer({ file: out, events: total }, () => `${total} events are in ${out}`);
  },
  examples: ['export events --out events.jsonl', 'export events | gzip > events.jsonl.gz'],
});

export const exportGroup: CliGroup = {
  name: 'export',
  summary: 'Write the log out: export events',
  examples: ['export events --out events.jsonl'],
  commands: [events],
};
