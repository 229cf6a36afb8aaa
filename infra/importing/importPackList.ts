import type { PackingGroup } from '#domain/plan/placement';
import type { ImportOutcome } from '#infra/importing/outcome';
import type { Finding } from '#infra/sellerCentral/finding';
import type { PackList } from '#infra/sellerCentral/packList/packList';
import { planAggregate } from '#services/aggregates';
import type { Cause } from '#services/cause';
import type { Workflow } from '#services/workflow/workflow';

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
  const fits: { readonly inboundPlanId: string; readonly packingGroupId: string }[] = [];
  for (const inboundPlanId of candidates) {
    const { state } = await commands.load(planAggregate, inboundPlanId);
    if (state.status === 'none') continue;
    const group = state.packingGroups.find((each) => expects(each, packList));
    if (group !== undefined) fits.push({ inboundPlanId, packingGroupId: group.packingGroupId });
  }
  const [fit, ...others] = fits;
  if (fit === undefined) {
    return { outcome: 'refused', refusal: { reason: 'no-packing-group-fits', plans: candidates }, warnings };
  }
  if (others.length > 0) {
    const plans = fits.map(({ inboundPlanId }) => inboundPlanId);
    return { outcome: 'refused', refusal: { reason: 'several-packing-groups-fit', plans }, warnings };
  }

  const { inboundPlanId, packingGroupId } = fit;
  const items = packList.items.map(({ msku, asin, fnsku }) => ({ msku, asin, fnsku }));
  const identifying = { ...cause, commandId: `${cause.commandId}-items`, correlationId: cause.commandId };
  const identify = { type: 'IdentifyItems', items } as const;
  const identified = await commands.handle(planAggregate, inboundPlanId, identify, identifying);
  if (!identified.accepted) return { outcome: 'refused', refusal: identified.refusal, warnings };

  const pack = { type: 'SetPackingInformation', packingGroupId, boxes: packList.boxes } as const;
  const packed = await commands.handle(planAggregate, inboundPlanId, pack, cause);
  if (!packed.accepted) return { outcome: 'refused', refusal: packed.refusal, warnings };
  return {
    outcome: packed.repeated || packed.events.length === 0 ? 'already-imported' : 'imported',
    kind: 'pack-list',
    category: 'plan',
    id: inboundPlanId,
    summary: `${packList.boxes.length} boxes of packing group ${packingGroupId}`,
    warnings,
  };
}

function expects({ items }: PackingGroup, packList: PackList): boolean {
  const listed = new Map(packList.items.map(({ msku, quantity }) => [msku, quantity]));
  return listed.size === items.length && items.every(({ msku, quantity }) => listed.get(msku) === quantity);
}
