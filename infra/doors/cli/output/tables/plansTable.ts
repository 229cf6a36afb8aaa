import { type Table, table } from '#infra/doors/cli/output/table';
import type { PlanAnswer } from '#services/inbound/lists/plans';

export const plansTable = (plans: readonly PlanAnswer[]): Table =>
  table(plans, [
    { head: 'plan', of: ({ inboundPlanId }) => inboundPlanId },
    { head: 'name', of: ({ name }) => name },
    { head: 'created', of: ({ createdAt }) => createdAt.slice(0, 10) },
    { head: 'status', of: ({ status }) => status },
    { head: 'left at', of: ({ step }) => step },
    { head: 'offer until', of: ({ expiration }) => expiration ?? undefined },
    {
      head: 'shipments',
      of: ({ shipmentsByStatus }) =>
        Object.entries(shipmentsByStatus)
          .map(([status, count]) => `${count} ${status}`)
          .join(', '),
    },
  ]);
