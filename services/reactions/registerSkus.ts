import type { CommandOf } from '#domain/catalog/sku/commands';
import type { RecordedFact } from '#projections/projection';
import type { CommandRequest } from '#services/reactions/commandRequest';
import type { Reaction } from '#services/reactions/reaction';
import { skuId } from '#services/streamIds';

/** A SKU as a plan or a shipment names it; empty where Amazon's ids are not known yet. */
interface NamedSku {
  readonly msku: string;
  readonly fnsku: string;
  readonly asin: string;
}

/** Registers each SKU once, with the ids that are known. */
function registerNamedSkus({
  event: { items },
  sellerId,
  occurredAt,
}: RecordedFact<{ readonly items: readonly NamedSku[] }>): readonly CommandRequest[] {
  const skus = new Map(items.map((item) => [item.msku, item]));
  return [...skus.values()].map(({ msku, fnsku, asin }) => {
    const command: CommandOf<'RegisterSku'> = {
      type: 'RegisterSku',
      msku,
      ...(fnsku !== '' && { fnsku }),
      ...(asin !== '' && { asin }),
    };
    return { category: 'sku', id: skuId(sellerId, msku), command, occurredAt };
  });
}

/** The catalog fills with what plans and adopted shipments name; what it knows already is not recorded again. */
export const registerSkus: Reaction = {
  name: 'register-skus',
  on: {
    InboundPlanCreated: registerNamedSkus,
    PlanItemsChanged: registerNamedSkus,
    ItemsIdentified: registerNamedSkus,
    ShipmentAdopted: registerNamedSkus,
  },
};
