import { abandonment } from '#services/reactions/abandonment';
import { cancelShipments } from '#services/reactions/cancelShipments';
import { confirmShipments } from '#services/reactions/confirmShipments';
import { disputeExpiry, disputeWarning } from '#services/reactions/disputeDeadline';
import { packShipments } from '#services/reactions/packShipments';
import { placementExpiry } from '#services/reactions/placementExpiry';
import { planShipments } from '#services/reactions/planShipments';
import type { Policies } from '#services/reactions/policy';
import { registerSkus } from '#services/reactions/registerSkus';
import { voidWindow } from '#services/reactions/voidWindow';

/** What happens by itself to plans and shipments, to the SKUs that they name, and to disputes. */
export const inboundPolicies: Policies = {
  reactions: [planShipments, packShipments, confirmShipments, cancelShipments, registerSkus],
  deadlines: [placementExpiry, voidWindow, abandonment, disputeWarning, disputeExpiry],
};
