import type { Box } from '#domain/inbound/box';
import type { PackingGroup } from '#domain/inbound/plan/placement';
import type { Item } from '#domain/values/item';
import { planAggregate } from '#services/aggregates';
import type { Cause } from '#services/engine/handling/cause';
import type { ImportOutcome } from '#services/importing/sellerCentral/importOutcome';
import type { Workflow } from '#services/inbound/workflow/workflow';
import type { Finding } from '#services/ports/finding';
import type { PackList } from '#services/ports/sellerCentralFiles';

/**
 * A pack list becomes the boxes of the packing group that expects exactly its SKUs and units.
 *
 * It tells Amazon's ASINs and FNSKUs too, which replace what the plan took for them.
 */
export async function importPackList(
  { commands }: Workflow,
  { packList, warnings }: { readonly packList: PackList; readonly warnings: readonly Finding[] },
  candidates: readonly string[],
  cause: Cause,
): Promise<ImportOutcome> {
  const fits: Fit[] = [];
  for (const inboundPlanId of candidates) {
    const { state } = await commands.load(planAggregate, inboundPlanId);
    if (state.status === 'none') continue;
    const group = state.packingGroups.find((each) => matchesGroup(each, packList));
    if (group === undefined) continue;
    fits.push({
      inboundPlanId,
      packingGroupId: group.packingGroupId,
      boxes: withExpirations(packList.boxes, state.items),
    });
  }
  const [fit, ...others] = fits;
  if (fit === undefined) {
    return {
      outcome: 'refused',
      category: 'plan',
      refusal: { reason: 'no-packing-group-fits', plans: candidates },
      warnings,
    };
  }
  if (others.length > 0) {
    const plans = fits.map(({ inboundPlanId }) => inboundPlanId);
    return {
      outcome: 'refused',
      category: 'plan',
      refusal: { reason: 'several-packing-groups-fit', plans },
      warnings,
    };
  }

  const { inboundPlanId, packingGroupId, boxes } = fit;
  const items = packList.items.map(({ msku, asin, fnsku }) => ({ msku, asin, fnsku }));
  const identifying = { ...cause, commandId: `${cause.commandId}-items`, correlationId: cause.commandId };
  const identify = { type: 'IdentifyItems', items } as const;
  const identification = await commands.handle(planAggregate, inboundPlanId, identify, identifying);
  if (!identification.accepted)
    return { outcome: 'refused', category: 'plan', refusal: identification.refusal, warnings };

  const pack = { type: 'SetPackingInformation', packingGroupId, boxes } as const;
  const packing = await commands.handle(planAggregate, inboundPlanId, pack, cause);
  if (!packing.accepted) return { outcome: 'refused', category: 'plan', refusal: packing.refusal, warnings };
  return {
    outcome: packing.repeated || packing.events.length === 0 ? 'already-imported' : 'imported',
    kind: 'pack-list',
    category: 'plan',
    id: inboundPlanId,
    summary: `${packList.boxes.length} boxes of packing group ${packingGroupId}`,
    warnings,
  };
}

interface Fit {
  readonly inboundPlanId: string;
  readonly packingGroupId: string;
  readonly boxes: readonly Box[];
}

/** A pack list names no expiration dates; the items of its plan do. */
function withExpirations(boxes: readonly Box[], items: readonly Item[]): readonly Box[] {
  const expirations = new Map(items.map(({ msku, expiration }) => [msku, expiration]));
  return boxes.map((box) => ({
    ...box,
    items: box.items.map((item) => {
      const expiration = expirations.get(item.msku);
      return { ...item, ...(expiration !== undefined && { expiration }) };
    }),
  }));
}

function matchesGroup({ items }: PackingGroup, packList: PackList): boolean {
  const listed = new Map(packList.items.map(({ msku, quantity }) => [msku, quantity]));
  return listed.size === items.length && items.every(({ msku, quantity }) => listed.get(msku) === quantity);
}
