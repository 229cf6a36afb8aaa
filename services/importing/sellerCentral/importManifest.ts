import type { Box } from '#domain/inbound/box';
import type { Address } from '#domain/values/address';
import type { Marketplace } from '#domain/values/marketplace';
import { planAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import { importDifference } from '#services/importing/sellerCentral/importDifference';
import type { ImportOutcome } from '#services/importing/sellerCentral/importOutcome';
import { type ManifestItem, planFromManifest } from '#services/importing/sellerCentral/planFromManifest';
import { createPlan } from '#services/inbound/workflow/createPlan';
import { formPackingGroups } from '#services/inbound/workflow/formPackingGroups';
import type { Workflow } from '#services/inbound/workflow/workflow';
import type { Finding } from '#services/ports/finding';
import type { Manifest } from '#services/ports/sellerCentralFiles';

export interface ManifestOptions {
  readonly name: string;
  readonly marketplace: Marketplace;
  /** Without one a manifest is refused: it does not say where its goods are. */
  readonly shipFrom: Address | undefined;
}

/** A Send to Amazon manifest becomes a plan with its case-packed boxes, and packing groups for all else. */
export async function importManifest(
  workflow: Workflow,
  { manifest, identity, warnings }: ReadManifest,
  { name, marketplace, shipFrom }: ManifestOptions,
  cause: Cause,
): Promise<ImportOutcome> {
  if (shipFrom === undefined)
    return { outcome: 'refused', category: 'plan', refusal: { reason: 'ship-from-needed' }, warnings };
  const inboundPlanId = `wf${identity}`;
  const { items, boxes } = planFromManifest(manifest);
  const plan = {
    name,
    sourceAddress: shipFrom,
    destinationMarketplace: marketplace,
    items,
    boxes,
    shipmentLabels: true,
  };
  const creation = await createPlan(workflow, inboundPlanId, plan, cause);
  if (!creation.accepted) {
    const { refusal } = creation;
    const { destinationMarketplace, sourceAddress } = plan;
    const statedOptions = { name, destinationMarketplace, sourceAddress };
    const isOther = refusal.reason === 'command-id-reused';
    const why = isOther
      ? await importDifference(workflow, planAggregate, inboundPlanId, statedOptions)
      : refusal;
    return { outcome: 'refused', category: 'plan', refusal: why, warnings };
  }

  // Repeated for a plan that was imported before, since that import may have been interrupted here. The plan may refuse.
  const grouping = { ...cause, commandId: `${cause.commandId}-groups`, correlationId: cause.commandId };
  const unboxed = itemsToPack(items, boxes);
  const groupingOutcome =
    unboxed.length > 0 ? await formPackingGroups(workflow, inboundPlanId, grouping) : creation;
  if (!groupingOutcome.accepted && !creation.repeated)
    return { outcome: 'refused', category: 'plan', refusal: groupingOutcome.refusal, warnings };

  const units = items.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    outcome: creation.repeated ? 'already-imported' : 'imported',
    kind: 'manifest',
    category: 'plan',
    id: inboundPlanId,
    summary: `${items.length} SKUs, ${units} units: ${boxes.length} case-packed boxes, ${unboxed.length} SKUs still to pack`,
    warnings,
  };
}

export interface ReadManifest {
  readonly manifest: Manifest;
  readonly identity: string;
  readonly warnings: readonly Finding[];
}

function itemsToPack(items: readonly ManifestItem[], boxes: readonly Box[]): readonly ManifestItem[] {
  const boxed = new Set(boxes.flatMap((box) => box.items.map(({ msku }) => msku)));
  return items.filter(({ msku }) => !boxed.has(msku));
}
