import { accept, refuse } from '#domain/aggregate/decision';
import { abandon } from '#domain/inbound/shipment/abandon';
import { adopt } from '#domain/inbound/shipment/adopt';
import { cancel } from '#domain/inbound/shipment/cancel';
import { changeShipDate, changeSourceAddress, rename } from '#domain/inbound/shipment/changes';
import { close } from '#domain/inbound/shipment/close';
import { closeVoidWindow } from '#domain/inbound/shipment/closeVoidWindow';
import type { ShipmentCommand } from '#domain/inbound/shipment/commands';
import { confirm } from '#domain/inbound/shipment/confirm';
import { create } from '#domain/inbound/shipment/create';
import { generateLabels, setBoxContents, setPallets } from '#domain/inbound/shipment/packing';
import { changeQuantity } from '#domain/inbound/shipment/quantity';
import { acceptQuote, declineQuote } from '#domain/inbound/shipment/quotes';
import { receiveUnits } from '#domain/inbound/shipment/receive';
import { recordMilestone } from '#domain/inbound/shipment/recordMilestone';
import { allows, notPossibleNow, type ShipmentDecision } from '#domain/inbound/shipment/refusals';
import { reportStatus } from '#domain/inbound/shipment/reportStatus';
import type { ShipmentState } from '#domain/inbound/shipment/state';
import { updateTracking } from '#domain/inbound/shipment/tracking';
import type { NetworkCircumstances } from '#domain/policies/networkPolicies';

/** Decides a command to a shipment. Every command has an answer in every state. */
export function decide(
  command: ShipmentCommand,
  state: ShipmentState,
  circumstances: NetworkCircumstances,
): ShipmentDecision {
  const { now } = circumstances;
  if (command.type === 'CreateShipment' || command.type === 'AdoptShipment') {
    if (state.journey !== 'none') return refuse({ reason: 'already-exists' });
    return command.type === 'CreateShipment' ? create(command, circumstances) : adopt(command, circumstances);
  }
  if (state.journey === 'none') return notPossibleNow(state, command);

  switch (command.type) {
    case 'ConfirmShipment':
      return confirm(command, state, circumstances);
    case 'CancelShipment':
      return cancel(command, state, now);
    case 'AbandonShipment':
      return abandon(command, state, now);

    case 'AcceptQuote':
      return acceptQuote(command, state, circumstances);
    case 'DeclineQuote':
      return declineQuote(command, state);
    case 'CloseVoidWindow':
      return closeVoidWindow(state, now);

    case 'RenameShipment':
      return rename(command, state);
    case 'ChangeShipDate':
      return changeShipDate(command, state, circumstances);
    case 'ChangeSourceAddress':
      return changeSourceAddress(command, state, circumstances);
    case 'ChangeItemQuantity':
      return changeQuantity(command, state, circumstances);
    case 'SetBoxContents':
      return setBoxContents(command, state);
    case 'SetPallets':
      return setPallets(command, state);
    case 'GenerateLabels':
      return generateLabels(command, state);
    case 'UpdateTrackingDetails':
      return updateTracking(command, state);

    case 'MarkShipped':
      if (allows(state, 'ShipmentShipped')) return accept({ type: 'ShipmentShipped' });
      return hasShipped(state) ? accept() : notPossibleNow(state, command);
    case 'RecordMilestone':
      return recordMilestone(command, state, now);
    case 'RecordAppointmentRefusal':
      return accept({ type: 'CarrierAppointmentRefused', detail: command.detail });
    case 'RecordPickupRefusal':
      return accept({ type: 'CarrierPickupRefused', detail: command.detail });
    case 'ReportStatus':
      return reportStatus(command, state, now);

    case 'ReceiveUnits':
      return receiveUnits(command, state);
    case 'ReportReceivingProblem':
      return accept({ ...command, type: 'ReceivingProblemReported' });
    case 'CloseShipment':
      return close(command, state);
  }
}

const hasShipped = ({ journey }: ShipmentState): boolean =>
  journey.startsWith('shipped.') || journey === 'receiving' || journey === 'closed';
