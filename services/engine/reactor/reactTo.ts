import type { CommandHandler } from '#services/engine/handling/commandHandler';
import type { Envelope } from '#services/engine/log/envelope';
import { type ReadFact, recordedOf } from '#services/engine/log/recorded';
import type { StoredEvent } from '#services/engine/ports/eventStore';
import type { Progress } from '#services/engine/reactor/progress';
import { causeOf, type Refused, send } from '#services/engine/reactor/send';
import { answerTo, type Policies } from '#services/reactions/policy';

/** What it takes to react. */
export interface Reacting {
  readonly commands: Pick<CommandHandler, 'handle'>;
  readonly policies: Policies;
  readonly readFact: ReadFact;
  refused(refused: Refused): void;
}

/**
 * Opens and closes the deadlines that an event brings, and sends the commands that it asks for, one after the other.
 *
 * @returns how many commands were sent
 */
export async function reactTo(
  stored: StoredEvent,
  progress: Progress,
  { commands, policies, readFact, refused }: Reacting,
): Promise<number> {
  const recorded = recordedOf(stored, readFact);
  // Only `handle` writes, and what it writes is an envelope.
  const envelope = JSON.parse(stored.metadata) as Envelope;

  for (const { name, on } of policies.deadlines) {
    const answer = answerTo(on, recorded);
    if (answer === undefined) continue;
    const key = `${name} ${stored.stream}`;
    if (answer === 'moot') progress.deadlines.remove(key);
    else {
      const cause = causeOf(name, stored.id, envelope, answer);
      progress.deadlines.put(key, { key, dueAt: answer.occurredAt, request: answer, cause });
    }
  }

  let sent = 0;
  for (const { name, on } of policies.reactions) {
    for (const request of answerTo(on, recorded) ?? []) {
      const note = await send(commands, request, causeOf(name, stored.id, envelope, request));
      if (note !== undefined) refused(note);
      sent += 1;
    }
  }
  return sent;
}
