import type { DeadlineReaction } from '#services/reactions/reaction';

/** An offered placement that nobody confirms expires (rule 2). */
export const placementExpiry: DeadlineReaction = {
  name: 'placement-expiry',
  on: {
    PlacementOptionsOffered: ({ event: { round, expiration }, streamId }) => ({
      category: 'plan',
      id: streamId,
      command: { type: 'ExpirePlacementOptions', round },
      occurredAt: expiration,
    }),
    PlacementOptionsExpired: () => 'close',
    PlacementOptionsWithdrawn: () => 'close',
    PlacementConfirmed: () => 'close',
    InboundPlanCancelled: () => 'close',
  },
};
