import { z } from 'zod';
import { option } from '#infra/doors/cli/input/input';
import { WholeNumber } from '#infra/doors/cli/input/wholeNumber';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { watchLog } from '#infra/doors/upkeep/watchLog';
import { gist } from '#infra/words/gist';
import { printable } from '#infra/words/printable';
import { aggregates } from '#services/aggregates';
import { auditedFact } from '#services/audit/auditedFact';
import { factReader } from '#services/engine/log/factReader';

export const tail = cliCommand({
  name: 'tail',
  summary: 'Show the last events of the log, and with --follow those that come',
  notes: [
    'One process at a time has the log: --follow opens it for a moment when something was written, and lets go.',
  ],
  inputs: {
    last: option('--last <n>', 'how many to begin with; default: 10', WholeNumber.default(10)),
    follow: option('--follow', 'go on until interrupted', z.boolean().default(false)),
  },
  async run({ directory, terminal, context }, { last, follow }) {
    const { waitForLock, until } = context;
    const watching = { waitForLock, until: follow ? until : AbortSignal.abort() };
    for await (const events of watchLog(directory, last, watching)) {
      for (const event of events) {
        const audited = auditedFact(event, readFact);
        const { position, occurredAt, name, fact, actor } = audited;
        const line = `${position}  ${occurredAt}  ${name}  ${fact.type}  by ${actor}  ${gist(fact)}`;
        terminal.line(audited, () => printable(line));
      }
    }
  },
  examples: ['tail --last 50', 'tail --follow --json'],
});

const readFact = factReader(aggregates);
