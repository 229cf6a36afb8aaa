import type { AccountCommand } from '#domain/catalog/account/commands';
import type { Instant } from '#domain/values/instant';
import { accountAggregate, type NetworkCommandHandler } from '#services/aggregates';
import { derivedId } from '#services/engine/handling/commandIdentity';

/** Sends a command of a policy to an account. The same command sent again is recognised by its content. */
export async function commandAccount(
  commands: Pick<NetworkCommandHandler, 'handle'>,
  policy: 'aged-stock' | 'storage-alert',
  sellerId: string,
  command: AccountCommand,
  now: Instant,
): Promise<void> {
  const { type: _, ...contents } = command;
  const commandId = derivedId(policy, sellerId, JSON.stringify(contents));
  const cause = { commandId, sellerId, actor: `policy:${policy}`, occurredAt: now };
  await commands.handle(accountAggregate, sellerId, command, cause);
}
