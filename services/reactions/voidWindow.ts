import type { DeadlineReaction } from '#services/reactions/reaction';

/** An accepted carrier charge is posted when it can no longer be voided (rule 7; rule 10). */
export const voidWindow: DeadlineReaction = {
  name: 'void-window',
  on: {
    CarrierChargeAccepted: ({ event: { voidableUntil }, streamId }) => ({
      category: 'shipment',
      id: streamId,
      command: { type: 'CloseVoidWindow' },
      occurredAt: voidableUntil,
    }),
    VoidWindowClosed: () => 'close',
    CarrierChargeVoided: () => 'close',
  },
};
