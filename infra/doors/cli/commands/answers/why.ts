import { z } from 'zod';
import { argument } from '#infra/doors/cli/input/input';
import { resolveStream } from '#infra/doors/cli/input/resolveId';
import { doubts } from '#infra/doors/cli/output/tables/historyTable';
import { cliCommand } from '#infra/doors/cli/program/cliCommand';
import { Failed } from '#infra/doors/problems/failed';
import type { Lading } from '#infra/main/openLading';
import { gist } from '#infra/words/gist';
import { printable } from '#infra/words/printable';
import type { AuditedFact } from '#services/audit/auditedFact';
import { type Consequence, why as query } from '#services/audit/why';

export const why = cliCommand({
  name: 'why',
  summary: 'Tell why something happened, and what came of it',
  notes: ['History shows the name of each event.'],
  inputs: {
    event: argument(
      '<event>',
      'an event: its id, its position in the log, or <plan or shipment>@<revision>',
      z.string().min(1),
    ),
  },
  async run(session, { event }) {
    const lading = await session.openSettled();
    const found = await query(lading.store, lading.readFact, resolveEvent(lading, event));
    if (found === undefined) {
      throw new Failed({
        type: 'no-such-event',
        title: `there is no event ${event}`,
        advice: 'see the names of events with `lading history <id>`',
        details: { event },
        kind: 'not-found',
      });
    }
    const { chain, command, consequences } = found;
    session.terminal.answer(found, () =>
      [
        printable(`${command.actor} asked at ${command.occurredAt} (command ${command.commandId})`),
        ...chain.map((fact, depth) => factLine(fact, depth + 1)),
        ...consequencesLines(consequences, chain.length + 1),
      ].join('\n'),
    );
  },
  examples: ['why FBA17K4W2N8C@4', 'why 118'],
});

/** Turns `<any id>@<revision>` into the name in the log. Leaves full names, such as `charge-54a3563d-…@0`, unchanged. */
function resolveEvent(lading: Lading, event: string): string {
  const [, id, revision] = /^(?!plan-|shipment-|[a-z]+-[\da-f]{8}-)(.+)@(\d+)$/.exec(event) ?? [];
  return id === undefined ? event : `${resolveStream(lading, id)}@${revision}`;
}

const consequencesLines = (consequences: readonly Consequence[], depth: number): readonly string[] =>
  consequences.flatMap((each) => [factLine(each, depth), ...consequencesLines(each.consequences, depth + 1)]);

const factLine = (fact: AuditedFact, depth: number): string =>
  `${'  '.repeat(depth)}${printable(
    [
      `${fact.fact.type} (${fact.name}, ${fact.occurredAt}, by ${fact.actor})`,
      gist(fact.fact),
      ...doubts(fact),
    ].join('; '),
  )}`;
