import type { Instant } from '#domain/values/instant';
import type { CommandRequest } from '#services/reactions/commandRequest';
import type { DeadlineReaction } from '#services/reactions/reaction';

interface Expected {
  readonly event: { readonly abandonedFrom: Instant };
  readonly streamId: string;
}

const expectedUntil = ({ event: { abandonedFrom }, streamId }: Expected): CommandRequest => ({
  category: 'shipment',
  id: streamId,
  command: { type: 'AbandonShipment' },
  occurredAt: abandonedFrom,
});

const moot = () => 'close' as const;

/** A shipment that never leaves is abandoned (rule 13, unverified). */
export const abandonment: DeadlineReaction = {
  name: 'abandonment',
  on: {
    ShipmentCreated: expectedUntil,
    ShipmentAdopted: expectedUntil,
    // Again, for one that was still unconfirmed when its time was up.
    ShipmentConfirmed: expectedUntil,
    SourceAddressChanged: expectedUntil,
    ShipmentShipped: moot,
    ShipmentInTransit: moot,
    ShipmentDelivered: moot,
    ShipmentCheckedIn: moot,
    ReceivingStarted: moot,
    ShipmentClosed: moot,
    ShipmentCancelled: moot,
    ShipmentDeleted: moot,
    ShipmentAbandoned: moot,
  },
};
