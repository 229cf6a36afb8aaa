import { z } from 'zod';
import { Box } from '#domain/inbound/box';
import { PlanEvent } from '#domain/inbound/plan/events';
import { planLifecycle } from '#domain/inbound/plan/lifecycle';
import { PackingGroup, PlacementOption } from '#domain/inbound/plan/placement';
import type { Plan } from '#domain/inbound/plan/state';
import { AmazonStatus } from '#domain/inbound/shipment/values';
import { Address } from '#domain/values/address';
import { Instant } from '#domain/values/instant';
import { Item } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Revision } from '#infra/doors/http/documents/commandResult';
import { journeys } from '#infra/doors/http/documents/shipment';
import type { PlanAnswer } from '#services/inbound/lists/plans';

const factOf = (type: PlanEvent['type']): z.core.$ZodType => {
  const fact = PlanEvent.options.find(({ shape }) => shape.type.value === type);
  if (fact === undefined) throw new Error(`there is no fact ${type}`);
  return fact;
};

const Step = z.enum(planLifecycle.statuses);

/** A plan of a list. */
export const ListedPlan = z.strictObject({
  inboundPlanId: z.string(),
  sellerId: z.string(),
  name: z.string(),
  marketplace: Marketplace,
  createdAt: Instant,
  step: Step.describe('where the workflow was left'),
  expiration: Instant.nullable().describe('until when the offered placement can be confirmed, exclusive'),
  shipments: z.array(z.strictObject({ shipmentId: z.string(), journey: journeys })),
  status: z.enum(['ACTIVE', 'VOIDED', 'SHIPPED']),
  shipmentsByStatus: z.partialRecord(AmazonStatus, z.int()),
}) satisfies z.core.$ZodType<PlanAnswer>;

/** A plan as its log has it. */
export const PlanDocument = z.strictObject({
  inboundPlanId: z.string(),
  revision: Revision,
  status: Step,
  name: z.string(),
  marketplace: Marketplace,
  sourceAddress: Address,
  items: z.array(Item),
  packingGroups: z.array(PackingGroup),
  boxes: z
    .array(z.strictObject({ of: z.string(), boxes: z.array(Box) }))
    .describe('of a packing group or, once placed, of a shipment; of neither where case-packed'),
  round: z.int().describe('how often placements were offered so far'),
  offer: z
    .strictObject({ round: z.int(), expiration: Instant, placementOptions: z.array(PlacementOption) })
    .exactOptional(),
  placement: z.exactOptional(factOf('PlacementConfirmed')),
  transportation: z.exactOptional(factOf('TransportationConfirmed')),
});

export const planDocument = (inboundPlanId: string, revision: string, { boxes, ...plan }: Plan) => ({
  inboundPlanId,
  revision,
  ...plan,
  boxes: [...boxes].map(([of, each]) => ({ of, boxes: each })),
});
