import { abandonment } from '#services/reactions/abandonment';
import { cancelShipments } from '#services/reactions/cancelShipments';
import { confirmShipments } from '#services/reactions/confirmShipments';
import { packShipments } from '#services/reactions/packShipments';
import { placementExpiry } from '#services/reactions/placementExpiry';
import { planShipments } from '#services/reactions/planShipments';
import type { Policies } from '#services/reactions/policy';
import { registerSkus } from '#services/reactions/registerSkus';
import { voidWindow } from '#services/reactions/voidWindow';

/** What happens by itself to plans and shipments, and to the SKUs that they name. */
export const inboundPolicies: Policies = {
  reactions: [planShipments, packShipments, confirmShipments, cancelShipments, registerSkus],
  deadlines: [placementExpiry, voidWindow, abandonment],
};
