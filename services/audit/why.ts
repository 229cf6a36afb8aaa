import type { LadingEvent } from '#projections/ladingEvent';
import { type AuditedFact, auditedFact } from '#services/audit/auditedFact';
import { findEvent } from '#services/audit/findEvent';
import { envelopeText } from '#services/engine/log/envelopeField';
import type { FactReader } from '#services/engine/log/recordedFact';
import type { EventStore } from '#services/engine/ports/eventStore';

/** Why something happened, and what came of it. Plain JSON. */
export interface Why {
  /** From the event of the first command down to the one asked about, which is the last. */
  readonly chain: readonly AuditedFact[];
  /** What began the chain: the command that no event had caused. */
  readonly command: Pick<AuditedFact, 'commandId' | 'actor' | 'occurredAt' | 'recordedAt'>;
  readonly consequences: readonly Consequence[];
}

/** An event that a policy's answer to another brought about, and what that brought about in turn. */
export interface Consequence extends AuditedFact {
  readonly consequences: readonly Consequence[];
}

/**
 * The causes of an event and its consequences; `undefined` where there is no such event. Reads the whole log.
 *
 * @param name the event's id, its position, or `<stream>@<revision>`
 * @throws CorruptStream for a fact that this program cannot read
 */
export async function why(
  store: Pick<EventStore, 'read' | 'readAll'>,
  readFact: FactReader<LadingEvent>,
  name: string,
): Promise<Why | undefined> {
  const stored = await findEvent(store, name);
  if (stored === undefined) return undefined;
  const event = auditedFact(stored, readFact);
  const related = await readCorrelatedFacts(store, readFact, event.correlationId);
  const chain = causes(event, new Map(related.map((each) => [each.id, each])));
  const { commandId, actor, occurredAt, recordedAt } = chain[0] ?? event;
  const byCause = Map.groupBy(related, ({ causationId }) => causationId);
  return {
    chain,
    command: { commandId, actor, occurredAt, recordedAt },
    consequences: consequencesOf(event, byCause),
  };
}

/** Reads all facts that one first command has led to. */
async function readCorrelatedFacts(
  store: Pick<EventStore, 'readAll'>,
  readFact: FactReader<LadingEvent>,
  correlationId: string,
): Promise<readonly AuditedFact[]> {
  const found: AuditedFact[] = [];
  for await (const { events } of store.readAll()) {
    for (const stored of events) {
      if (envelopeText(stored.metadata, 'correlationId') === correlationId)
        found.push(auditedFact(stored, readFact));
    }
  }
  return found;
}

/** No chain is a circle: an event's id is derived from all that its envelope says, its cause included. */
function causes(event: AuditedFact, byId: ReadonlyMap<string, AuditedFact>): readonly AuditedFact[] {
  const chain = [event];
  for (let cause = byId.get(event.causationId); cause !== undefined; cause = byId.get(cause.causationId)) {
    chain.unshift(cause);
  }
  return chain;
}

const consequencesOf = (
  { id }: AuditedFact,
  byCause: ReadonlyMap<string, readonly AuditedFact[]>,
): readonly Consequence[] =>
  (byCause.get(id) ?? []).map((each) => ({ ...each, consequences: consequencesOf(each, byCause) }));
