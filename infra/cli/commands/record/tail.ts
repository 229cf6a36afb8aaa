import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { cliCommand } from '#infra/cli/cliCommand';
import { gist } from '#infra/cli/gist';
import { option } from '#infra/cli/input';
import { printable } from '#infra/cli/printable';
import type { Session } from '#infra/cli/session';
import { WholeNumber } from '#infra/cli/wholeNumber';
import { numberOf, positionOf } from '#infra/sqlite/position';
import { openSqliteStore } from '#infra/sqlite/sqliteEventStore';
import { witnessFile } from '#infra/sqlite/storeFiles';
import { planAggregate, shipmentAggregate } from '#services/aggregates';
import { auditedFact } from '#services/history/auditedFact';
import type { EventStore, Position } from '#services/ports/eventStore';
import { readFactOf } from '#services/readFact';

/** How often a followed store is looked at, in milliseconds. */
const interval = 500;

export const tail = cliCommand({
  name: 'tail',
  summary: 'Show the last events of the log, and with --follow those that come',
  notes: [
    'One process at a time has the store: --follow opens it for a moment when something was written, and lets go.',
  ],
  inputs: {
    last: option('--last <n>', 'how many to begin with; default: 10', WholeNumber.default(10)),
    follow: option('--follow', 'go on until interrupted', z.boolean().default(false)),
  },
  async run(session, { last, follow }) {
    const { directory, surroundings } = session;
    let { reached, seen } = await show(session, (head) => positionOf(Math.max(0, numberOf(head) - last)));
    while (follow && !surroundings.until.aborted) {
      await wait(interval);
      if (writtenAt(directory) === seen) continue;
      ({ reached, seen } = await show(session, () => reached));
    }
  },
  examples: ['tail --last 50', 'tail --follow --json'],
});

/** Shows what is after a position, with the store open no longer than that. */
async function show(
  { directory, terminal, surroundings }: Session,
  after: (head: Position | undefined) => Position | undefined,
): Promise<{ readonly reached: Position | undefined; readonly seen: number }> {
  const store = openSqliteStore(directory, { waitForLock: surroundings.waitForLock });
  try {
    const { head } = store.info;
    await lines(store, after(head), (fact) =>
      terminal.line(fact, () =>
        printable(
          `${fact.position}  ${fact.occurredAt}  ${fact.name}  ${fact.fact.type}  by ${fact.actor}  ${gist(fact.fact)}`,
        ),
      ),
    );
    return { reached: head, seen: writtenAt(directory) };
  } finally {
    store.close();
  }
}

async function lines(
  store: Pick<EventStore, 'readAll'>,
  after: Position | undefined,
  tell: (fact: ReturnType<typeof auditedFact>) => void,
): Promise<void> {
  for await (const { events } of store.readAll({ after })) {
    for (const event of events) tell(auditedFact(event, readFact));
  }
}

const readFact = readFactOf([planAggregate, shipmentAggregate]);

/** Every commit is witnessed in a file beside the log. */
const writtenAt = (directory: string): number =>
  statSync(witnessFile(directory), { throwIfNoEntry: false })?.mtimeMs ?? 0;
