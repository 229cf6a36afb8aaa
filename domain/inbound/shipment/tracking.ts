import { accept, refuse } from '#domain/aggregate/decision';
import { unknownBoxes } from '#domain/inbound/shipment/boxIds';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import { allows, notPossibleNow, type ShipmentDecision } from '#domain/inbound/shipment/refusals';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import { isSameContent } from '#domain/values/isSameContent';
import { isSmallParcel } from '#domain/values/transportation';

/** Sets tracking: one id for each box of a small parcel, one bill for freight. New values replace earlier ones. */
export function updateTracking(
  command: CommandOf<'UpdateTrackingDetails'>,
  state: Shipment,
): ShipmentDecision {
  const { spdTrackingItems, ltlTrackingDetail } = command;
  const { shippingMode } = state;
  if (!allows(state, 'TrackingDetailsUpdated')) return notPossibleNow(state, command);
  if (spdTrackingItems.length === 0 && ltlTrackingDetail === undefined)
    return refuse({ reason: 'no-tracking-given' });
  if (shippingMode !== undefined && spdTrackingItems.length > 0 && !isSmallParcel(shippingMode))
    return refuse({ reason: 'needs-small-parcel', shippingMode });
  if (shippingMode !== undefined && ltlTrackingDetail !== undefined && isSmallParcel(shippingMode))
    return refuse({ reason: 'needs-freight', shippingMode });
  const boxIds = unknownBoxes(
    spdTrackingItems.map(({ boxId }) => boxId),
    state,
  );
  if (boxIds.length > 0) return refuse({ reason: 'unknown-box', boxIds });

  const isUnchanged =
    spdTrackingItems.every(({ boxId, trackingId }) => state.trackingIds.get(boxId) === trackingId) &&
    (ltlTrackingDetail === undefined || isSameContent(ltlTrackingDetail, state.ltlTracking));
  return isUnchanged ? accept() : accept({ ...command, type: 'TrackingDetailsUpdated' });
}
