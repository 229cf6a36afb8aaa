import { amazonStatus } from '#domain/inbound/shipment/amazonStatus';
import type { AmazonStatus } from '#domain/inbound/shipment/values';
import { type InboundPlanStatus, type ListedPlan, planList, planStatus } from '#projections/planList';
import type { Moment } from '#services/engine/projecting/readModelsAt';
import { containsText } from '#services/readSide/containsText';
import { type ReadSide, rowsAt } from '#services/readSide/readSide';

export interface PlanAnswer extends ListedPlan {
  readonly status: InboundPlanStatus;
  /** How many shipments are in each of Amazon's statuses. */
  readonly shipmentsByStatus: { readonly [Of in AmazonStatus]?: number };
}

export interface PlanFilter {
  /** Without it, those of all sellers. */
  readonly sellerId?: string;
  readonly active?: boolean;
  /** Looked for in name and id. */
  readonly text?: string;
}

/** Inbound plans, the latest first. */
export async function plans(
  side: ReadSide,
  { sellerId, active, text, ...moment }: PlanFilter & Moment = {},
): Promise<readonly PlanAnswer[]> {
  const rows = await rowsAt(side, planList, moment);
  return rows
    .flatMap(([, { plan }]) => (plan === undefined ? [] : [answer(plan)]))
    .filter((plan) => sellerId === undefined || sellerId === plan.sellerId)
    .filter(({ status }) => active === undefined || active === (status === 'ACTIVE'))
    .filter(({ name, inboundPlanId }) => containsText(text, name, inboundPlanId))
    .sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt));
}

function answer(plan: ListedPlan): PlanAnswer {
  const byStatus = Object.groupBy(plan.shipments, ({ journey }) => amazonStatus[journey]);
  const counts = Object.entries(byStatus).map(([status, shipments]) => [status, shipments.length]);
  return { ...plan, status: planStatus(plan), shipmentsByStatus: Object.fromEntries(counts) };
}
