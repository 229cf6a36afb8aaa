import type { Message } from '#domain/aggregate/message';
import type { Envelope } from '#services/engine/log/envelope';
import { type FactReader, readRecordedFact } from '#services/engine/log/recordedFact';
import type { StoredEvent } from '#services/engine/ports/eventStore';
import type { CommandRequest } from '#services/engine/reactor/commandRequest';
import type { Progress } from '#services/engine/reactor/progress';
import { answerTo, type Reactions } from '#services/engine/reactor/reaction';
import { causeOf, type Recipients, type RefusedRequest, send } from '#services/engine/reactor/send';

/** What reacting to an event needs. */
export interface ReactionContext<Policies> extends Recipients<Policies> {
  readonly reactions: Reactions<CommandRequest>;
  readonly readFact: FactReader<Message>;
  onRefused(refused: RefusedRequest): void;
}

/**
 * Opens and closes the deadlines of an event, and sends the commands that reactions to it ask for, one after the other.
 *
 * @returns how many commands were sent
 */
export async function reactTo<Policies>(
  storedEvent: StoredEvent,
  progress: Progress,
  context: ReactionContext<Policies>,
): Promise<number> {
  const { reactions, readFact, onRefused } = context;
  const fact = readRecordedFact(storedEvent, readFact);
  // Only `handle` writes, and what it writes is an envelope.
  const envelope = JSON.parse(storedEvent.metadata) as Envelope;

  for (const deadline of reactions.deadlines) {
    const { name } = deadline;
    const answer = answerTo(deadline, fact);
    if (answer === undefined) continue;
    const key = `${name} ${storedEvent.stream}`;
    if (answer === 'close') progress.deadlines.remove(key);
    else {
      const cause = causeOf(name, storedEvent.id, envelope, answer);
      progress.deadlines.put(key, { key, dueAt: answer.occurredAt, request: answer, cause });
    }
  }

  let sent = 0;
  for (const reaction of reactions.reactions) {
    for (const request of answerTo(reaction, fact) ?? []) {
      const cause = causeOf(reaction.name, storedEvent.id, envelope, request);
      const refusedRequest = await send(context, request, cause);
      if (refusedRequest !== undefined) onRefused(refusedRequest);
      sent += 1;
    }
  }
  return sent;
}
