import type { PlanCommand } from '#domain/inbound/plan/commands';
import type { ShipmentCommand } from '#domain/inbound/shipment/commands';
import * as plans from '#test/domain/inbound/plan/commands';
import { split } from '#test/domain/inbound/plan/facts';
import * as shipments from '#test/domain/inbound/shipment/commands';

/** A shipment id of one plan of many: those of the fixtures are the same in every plan. */
export const shipmentOf = (planId: string, shipmentId: string): string => `${planId}.${shipmentId}`;

/** What people ask of a plan: first what leads on, in order, then what may come at any time. */
export function planCommands(planId: string): {
  readonly leading: readonly PlanCommand[];
  readonly others: readonly PlanCommand[];
} {
  const own = <Each extends { readonly shipmentId: string }>(each: Each): Each => ({
    ...each,
    shipmentId: shipmentOf(planId, each.shipmentId),
  });
  const offer: PlanCommand = {
    ...plans.offer,
    placementOptions: [{ ...split, shipments: split.shipments.map(own) }],
  };
  const selections = plans.confirmTransportation.selections.map(own);
  const confirm: PlanCommand = { ...plans.confirmTransportation, selections };
  const accept: PlanCommand = { ...plans.acceptAndConfirm, selections };
  return {
    leading: [plans.create, offer, plans.confirmPlacement, confirm],
    others: [offer, accept, plans.rename, plans.cancel],
  };
}

/** What people and carriers say of a shipment. */
export const shipmentCommands: readonly ShipmentCommand[] = [
  shipments.generateLabels,
  shipments.cancel,
  ...['One', 'Two', 'Three'].map((name) => ({ type: 'RenameShipment', name }) as const),
  { type: 'MarkShipped' },
  shipments.recordMilestone('DELIVERED'),
  shipments.receive(shipments.receipt('MUG-BLUE', 5)),
  shipments.close,
];

/** Plan commands that nobody sends here: those of policies, and those that lead no shipment on. */
export const unsentToPlans: readonly PlanCommand['type'][] = [
  'ChangePlanItems',
  'IdentifyItems',
  'FormPackingGroups',
  'SetPackingInformation',
  'ExpirePlacementOptions',
];

/** Shipment commands that nobody sends here: those of policies, and those that lead no shipment on. */
export const unsentToShipments: readonly ShipmentCommand['type'][] = [
  'CreateShipment',
  'AdoptShipment',
  'SetBoxContents',
  'ConfirmShipment',
  'AcceptQuote',
  'DeclineQuote',
  'CloseVoidWindow',
  'AbandonShipment',
  'ChangeShipDate',
  'ChangeItemQuantity',
  'UpdateTrackingDetails',
  'SetPallets',
  'ChangeSourceAddress',
  'RecordAppointmentRefusal',
  'RecordPickupRefusal',
  'ReportStatus',
  'ReportReceivingProblem',
];
