import type { Instant } from '#domain/values/instant';
import type { CommandRequest } from '#services/reactions/commandRequest';
import type { DeadlineReaction } from '#services/reactions/reaction';

interface ExpectedShipmentFact {
  readonly event: { readonly abandonedFrom: Instant };
  readonly streamId: string;
}

const requestAbandonment = ({
  event: { abandonedFrom },
  streamId,
}: ExpectedShipmentFact): CommandRequest => ({
  category: 'shipment',
  id: streamId,
  command: { type: 'AbandonShipment' },
  occurredAt: abandonedFrom,
});

const closeDeadline = () => 'close' as const;

/** A shipment that never leaves is abandoned (rule 13, unverified). */
export const abandonment: DeadlineReaction = {
  name: 'abandonment',
  on: {
    ShipmentCreated: requestAbandonment,
    ShipmentAdopted: requestAbandonment,
    // Again, for one that was still unconfirmed when its time was up.
    ShipmentConfirmed: requestAbandonment,
    SourceAddressChanged: requestAbandonment,
    ShipmentShipped: closeDeadline,
    ShipmentInTransit: closeDeadline,
    ShipmentDelivered: closeDeadline,
    ShipmentCheckedIn: closeDeadline,
    ReceivingStarted: closeDeadline,
    ShipmentClosed: closeDeadline,
    ShipmentCancelled: closeDeadline,
    ShipmentDeleted: closeDeadline,
    ShipmentAbandoned: closeDeadline,
  },
};
