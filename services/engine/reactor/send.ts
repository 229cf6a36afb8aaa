import type { Aggregates } from '#services/engine/handling/aggregate';
import type { Cause } from '#services/engine/handling/cause';
import type { CommandHandler } from '#services/engine/handling/commandHandler';
import { derivedId } from '#services/engine/handling/commandIdentity';
import type { Envelope } from '#services/engine/log/envelope';
import type { CommandRequest } from '#services/engine/reactor/commandRequest';

/** What the commands of reactions are sent to. */
export interface Recipients<Policies> {
  readonly commands: Pick<CommandHandler<Policies>, 'handle'>;
  readonly aggregates: Aggregates<Policies>;
}

/** A command that a reaction asked for and that was refused. Expected: the world has moved on since the fact. */
export interface RefusedRequest {
  readonly request: CommandRequest;
  readonly cause: Cause;
  readonly refusal: { readonly reason: string };
}

/**
 * @returns the refusal; `undefined` where it was accepted
 * @throws RangeError when it is for an aggregate that is not among these
 */
export async function send<Policies>(
  { commands, aggregates }: Recipients<Policies>,
  request: CommandRequest,
  cause: Cause,
): Promise<RefusedRequest | undefined> {
  const { category, id, command } = request;
  const aggregate = aggregates[category];
  if (aggregate === undefined) throw new RangeError(`nothing here takes commands for ${category}`);
  // Its category says that it takes this command: a request is made as one of an aggregate of this table.
  const handled = await commands.handle(aggregate, id, command as never, cause);
  return handled.accepted ? undefined : { request, cause, refusal: handled.refusal };
}

/**
 * Makes the cause under which a reaction sends a command.
 *
 * Its id follows from the reaction, the fact and the target: sent again after a crash, it is the same command.
 */
export const causeOf = (
  reaction: string,
  eventId: string,
  { sellerId, correlationId, traceparent }: Envelope,
  { category, id, command, occurredAt }: CommandRequest,
): Cause => ({
  commandId: derivedId(reaction, eventId, `${category}-${id}`, command.type),
  sellerId,
  actor: `policy:${reaction}`,
  occurredAt,
  correlationId,
  causationId: eventId,
  ...(traceparent === undefined ? {} : { traceparent }),
});
