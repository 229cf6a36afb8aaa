import { statSync } from 'node:fs';
import { z } from 'zod';
import { argument } from '#infra/doors/cli/input/input';
import { fileProblem } from '#infra/doors/cli/output/fileProblem';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { importEvents as load } from '#infra/files/eventFile/importEvents';

export const importEvents = cliCommand({
  name: 'events',
  summary: 'Store exported events: into an empty directory, or to continue a log that begins alike',
  notes: ['The whole file is checked, hash by hash, before anything is stored.'],
  inputs: { file: argument('<file>', 'a file that lading export events has written', z.string()) },
  async run(session, { file }) {
    const size = sizeOf(file);
    const lading = session.open();
    const bars = {
      checking: session.terminal.progress('checking'),
      storing: session.terminal.progress('storing'),
    };
    const { events, known } = await load(lading.store, lading.readFact, file, (part, bytes) =>
      bars[part](bytes, size),
    );
    await lading.projector.catchUp();
    session.terminal.answer({ events, known, stored: events - known }, () =>
      [
        `${events} events verified: ${known} were here already, ${events - known} are stored`,
        'next      lading plans',
      ].join('\n'),
    );
  },
  examples: ['import events events.jsonl --data /new/place'],
});

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch (error) {
    throw fileProblem(error, file);
  }
}
