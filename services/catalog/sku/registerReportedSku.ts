import { missingIds } from '#domain/catalog/sku/identity';
import type { SkuIds } from '#domain/catalog/sku/skuIds';
import type { Instant } from '#domain/values/instant';
import { type NetworkCommandHandler, skuAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import { derivedId } from '#services/engine/handling/commandIdentity';
import { skuId } from '#services/streamIds';

/** A SKU as a report of Amazon's names it. */
export interface ReportedSku extends SkuIds {
  readonly msku: string;
  /** The first day on which the report mentions the SKU; without it, now. */
  readonly since?: Instant;
}

export interface SkuRegistration {
  /** It was not in the catalog. */
  readonly isNew: boolean;
  /** The identifiers that the catalog had before. They stay. */
  readonly known: SkuIds;
}

/**
 * Registers a SKU that a report names, or adds identifiers that the catalog does not have. Existing ones stay, since a
 * report can be years old.
 */
export async function registerReportedSku(
  commands: Pick<NetworkCommandHandler, 'handle' | 'load'>,
  sku: ReportedSku,
  cause: Cause,
): Promise<SkuRegistration> {
  const { msku, since, ...reportedIds } = sku;
  const id = skuId(cause.sellerId, msku);
  const { state, revision } = await commands.load(skuAggregate, id);
  const isNew = state.status === 'none';
  const known = state.status === 'none' ? {} : state.ids;
  const missing = missingIds(reportedIds, known);
  if (!isNew && Object.keys(missing).length === 0) return { isNew, known };

  const command = { type: 'RegisterSku', msku, ...missing } as const;
  const registrationCause = {
    ...cause,
    commandId: derivedId(cause.commandId, JSON.stringify(command)),
    correlationId: cause.correlationId ?? cause.commandId,
    ...(since !== undefined && { occurredAt: since }),
  };
  const handled = await commands.handle(skuAggregate, id, command, registrationCause, {
    expectedRevision: revision,
  });
  if (handled.accepted) return { isNew, known };
  // Somebody else has said something of it in between.
  if (handled.refusal.reason === 'revision-moved') return registerReportedSku(commands, sku, cause);
  throw new Error(`${msku} cannot be registered: ${JSON.stringify(handled.refusal)}`);
}
