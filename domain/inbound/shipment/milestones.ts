/** The facts that a carrier's tracking codes can lead to. */
export type MilestoneFact =
  | 'ShipmentShipped'
  | 'ShipmentInTransit'
  | 'ShipmentDelivered'
  | 'ShipmentCheckedIn';

/**
 * What a tracking code means for the journey, by SP-API's Tracking API of 2026-01-30 and the inbound status words.
 *
 * A code that is not here is recorded and moves nothing. The API has 74 codes; only those are listed whose place in the
 * journey is plain. Which of them Amazon itself takes for DELIVERED and CHECKED_IN is unverified.
 */
export const milestones: ReadonlyMap<string, MilestoneFact> = new Map([
  ['SHIPPED', 'ShipmentShipped'],
  ['PICKED_UP', 'ShipmentShipped'],
  ['IN_TRANSIT', 'ShipmentInTransit'],
  ['OUT_FOR_DELIVERY', 'ShipmentInTransit'],
  ['ARRIVED_AT_DESTINATION_YARD', 'ShipmentDelivered'],
  ['DELIVERED', 'ShipmentDelivered'],
  ['CHECKED_IN', 'ShipmentCheckedIn'],
  ['TRAILER_UNLOADING', 'ShipmentCheckedIn'],
  ['TRAILER_UNLOADED', 'ShipmentCheckedIn'],
]);
