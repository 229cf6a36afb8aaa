import { z } from 'zod';
import { Pallet } from '#domain/inbound/box';
import { ShipmentCommand } from '#domain/inbound/shipment/commands';
import { Msku } from '#domain/values/item';
import {
  aggregateCommand,
  commandFields,
  type DoorCommand,
  doorCommand,
} from '#infra/doors/commands/doorCommand';
import type { ShipmentStepRefusal } from '#infra/doors/problems/handledProblem';
import { shipmentAggregate } from '#services/aggregates';
import { shipmentOutlook } from '#services/inbound/workflow/cancelPlan';
import { changeItemQuantity, setPallets } from '#services/inbound/workflow/changeShipment';

type ShipmentDoorCommand = DoorCommand<ShipmentStepRefusal>;

const command = (type: ShipmentCommand['type'], summary: string): ShipmentDoorCommand =>
  aggregateCommand(shipmentAggregate, type, summary, commandFields(ShipmentCommand, type));

/** Every command of a shipment, as doors offer it; `policy` marks those that only policies give. */
export const shipmentCommands: {
  readonly [Type in ShipmentCommand['type']]: ShipmentDoorCommand | 'policy';
} = {
  CreateShipment: 'policy',
  ConfirmShipment: 'policy',
  CloseVoidWindow: 'policy',
  AbandonShipment: 'policy',
  AdoptShipment: command(
    'AdoptShipment',
    'Take over a shipment that Amazon has already confirmed; what is not said of it stays unknown',
  ),
  RenameShipment: command('RenameShipment', 'Give a shipment another name, until it is closed'),
  ChangeSourceAddress: command(
    'ChangeSourceAddress',
    'Change where a shipment leaves from, until transportation is confirmed',
  ),
  ChangeShipDate: command(
    'ChangeShipDate',
    'Change the day on which a shipment is handed to its carrier, until it has shipped',
  ),
  ChangeItemQuantity: doorCommand(
    'Change how many units of a SKU a shipment promises, within the edit limit (unverified); a partnered carrier quotes again',
    z.strictObject({ msku: Msku, quantity: z.int().min(0).max(500_000) }),
    ({ lading, id, cause, options }, { msku, quantity }) =>
      changeItemQuantity(lading, id, msku, quantity, cause, options),
  ),
  SetBoxContents: command(
    'SetBoxContents',
    'Say what is in which box of a confirmed shipment, all boxes at once, until it has shipped',
  ),
  SetPallets: doorCommand(
    'Set the pallets of a freight shipment: those given, else as estimated from its boxes; a partnered carrier quotes again',
    z.strictObject({ pallets: z.array(Pallet).min(1).max(1000).exactOptional() }),
    ({ lading, id, cause, options }, { pallets }) => setPallets(lading, id, pallets, cause, options),
  ),
  AcceptQuote: command('AcceptQuote', "Accept the partnered carrier's new quote"),
  DeclineQuote: command('DeclineQuote', "Decline the partnered carrier's new quote"),
  GenerateLabels: command('GenerateLabels', 'Generate the labels of all boxes: the shipment is ready'),
  UpdateTrackingDetails: command(
    'UpdateTrackingDetails',
    'Give tracking numbers, box by box, or the freight bill of an LTL or FTL shipment',
  ),
  MarkShipped: command('MarkShipped', 'Record that a shipment was handed to its carrier'),
  RecordMilestone: command(
    'RecordMilestone',
    'Record what the carrier says, and when as occurredAt; late, twice and out of order are fine',
  ),
  RecordAppointmentRefusal: command(
    'RecordAppointmentRefusal',
    'Record that a fulfillment center refused an appointment',
  ),
  RecordPickupRefusal: command('RecordPickupRefusal', 'Record that a carrier refused to pick up'),
  ReportStatus: command(
    'ReportStatus',
    'Record the status that Amazon reports; one that cannot follow is kept and flagged',
  ),
  ReceiveUnits: command(
    'ReceiveUnits',
    'Record units that a fulfillment center has received; as often as it reports some',
  ),
  ReportReceivingProblem: command(
    'ReportReceivingProblem',
    'Record a problem that the fulfillment center found at receiving',
  ),
  CloseShipment: command('CloseShipment', 'Close a shipment: what is missing or over is then counted'),
  CancelShipment: {
    ...command(
      'CancelShipment',
      'Cancel one shipment, until its first unit is received; a dry run tells the money first',
    ),
    outlook: async ({ lading, id, cause }) => [await shipmentOutlook(lading, id, cause)],
  },
};
