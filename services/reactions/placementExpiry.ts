import type { DeadlinePolicy } from '#services/reactions/policy';

/** An offered placement that nobody confirms expires (rule 2). */
export const placementExpiry: DeadlinePolicy = {
  name: 'placement-expiry',
  on: {
    PlacementOptionsOffered: ({ event: { round, expiration }, streamId }) => ({
      category: 'plan',
      id: streamId,
      command: { type: 'ExpirePlacementOptions', round },
      occurredAt: expiration,
    }),
    PlacementOptionsExpired: () => 'moot',
    PlacementOptionsWithdrawn: () => 'moot',
    PlacementConfirmed: () => 'moot',
    InboundPlanCancelled: () => 'moot',
  },
};
