import { disputeAggregate, planAggregate, shipmentAggregate, skuAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import type { CommandHandler } from '#services/engine/handling/commandHandler';
import { derivedId } from '#services/engine/handling/commandIdentity';
import type { Envelope } from '#services/engine/log/envelope';
import type { CommandRequest } from '#services/reactions/commandRequest';

/** A command that a policy asked for and that was refused. Expected: the world has moved on since the fact. */
export interface Refused {
  readonly request: CommandRequest;
  readonly cause: Cause;
  readonly refusal: { readonly reason: string };
}

/** @returns what a person may want to know of it; undefined where it was accepted */
export async function send(
  commands: Pick<CommandHandler, 'handle'>,
  request: CommandRequest,
  cause: Cause,
): Promise<Refused | undefined> {
  const handled = await sent(commands, request, cause);
  return handled.accepted ? undefined : { request, cause, refusal: handled.refusal };
}

function sent({ handle }: Pick<CommandHandler, 'handle'>, request: CommandRequest, cause: Cause) {
  switch (request.category) {
    case 'plan':
      return handle(planAggregate, request.id, request.command, cause);
    case 'shipment':
      return handle(shipmentAggregate, request.id, request.command, cause);
    case 'sku':
      return handle(skuAggregate, request.id, request.command, cause);
    case 'dispute':
      return handle(disputeAggregate, request.id, request.command, cause);
  }
}

/**
 * In whose name a policy sends a command.
 *
 * Its id follows from the policy, the fact and the target: sent again after a crash, it is the same command.
 */
export const causeOf = (
  policy: string,
  eventId: string,
  { sellerId, correlationId, traceparent }: Envelope,
  { category, id, command, occurredAt }: CommandRequest,
): Cause => ({
  commandId: derivedId(policy, eventId, `${category}-${id}`, command.type),
  sellerId,
  actor: `policy:${policy}`,
  occurredAt,
  correlationId,
  causationId: eventId,
  ...(traceparent === undefined ? {} : { traceparent }),
});
