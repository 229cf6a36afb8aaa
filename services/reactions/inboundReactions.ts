import type { Reactions } from '#services/engine/reactor/reaction';
import { abandonment } from '#services/reactions/abandonment';
import { cancelShipments } from '#services/reactions/cancelShipments';
import type { CommandRequest } from '#services/reactions/commandRequest';
import { confirmShipments } from '#services/reactions/confirmShipments';
import { disputeExpiry, disputeWarning } from '#services/reactions/disputeDeadline';
import { packShipments } from '#services/reactions/packShipments';
import { placementExpiry } from '#services/reactions/placementExpiry';
import { planShipments } from '#services/reactions/planShipments';
import { registerSkus } from '#services/reactions/registerSkus';
import { voidWindow } from '#services/reactions/voidWindow';

/** What happens by itself to plans and shipments, to the SKUs that they name, and to disputes. */
export const inboundReactions: Reactions<CommandRequest> = {
  categories: ['plan', 'shipment', 'dispute'],
  reactions: [planShipments, packShipments, confirmShipments, cancelShipments, registerSkus],
  deadlines: [placementExpiry, voidWindow, abandonment, disputeWarning, disputeExpiry],
};
