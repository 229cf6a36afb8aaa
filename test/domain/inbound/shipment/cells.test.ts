import { expect, it } from 'vitest';
import type { CommandOf, ShipmentCommand } from '#domain/inbound/shipment/commands';
import { decide } from '#domain/inbound/shipment/decide';
import { type JourneyStatus, journeyLifecycle } from '#domain/inbound/shipment/lifecycle';
import { evolve, initialShipment } from '#domain/inbound/shipment/state';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import {
  abandon,
  acceptQuote,
  adopt,
  cancel,
  changeQuantity,
  close,
  closeWindow,
  confirm,
  create,
  declineQuote,
  generateLabels,
  receipt,
  receive,
  recordMilestone,
  reportStatus,
  setPallets,
  updateTracking,
} from '#test/domain/inbound/shipment/commands';
import { at, box, sourceAddress } from '#test/domain/inbound/shipment/facts';
import { journeys } from '#test/domain/inbound/shipment/journeys';

const commands: { readonly [Type in ShipmentCommand['type']]: CommandOf<Type> } = {
  CreateShipment: create(),
  AdoptShipment: adopt(),
  ConfirmShipment: confirm({ transportationOptionId: 'to-2', shippingMode: 'FREIGHT_LTL' }),
  CancelShipment: cancel,
  AbandonShipment: abandon,
  AcceptQuote: acceptQuote,
  DeclineQuote: declineQuote,
  CloseVoidWindow: closeWindow,
  RenameShipment: { type: 'RenameShipment', name: 'Easter restock' },
  ChangeShipDate: { type: 'ChangeShipDate', shipDate: '2026-05-01' },
  ChangeSourceAddress: { type: 'ChangeSourceAddress', sourceAddress: { ...sourceAddress, city: 'Sparks' } },
  ChangeItemQuantity: changeQuantity('MUG-BLUE', 104),
  SetBoxContents: {
    type: 'SetBoxContents',
    boxes: [box('P1-B1', 'MUG-BLUE', 60), box('P1-B3', 'MUG-BLUE', 40), box('P1-B2', 'MUG-RED', 40)],
  },
  SetPallets: setPallets(),
  GenerateLabels: generateLabels,
  UpdateTrackingDetails: updateTracking({ ltlTrackingDetail: { freightBillNumber: 'EX-4471' } }),
  MarkShipped: { type: 'MarkShipped' },
  RecordMilestone: recordMilestone('IN_TRANSIT'),
  RecordAppointmentRefusal: { type: 'RecordAppointmentRefusal', detail: 'no slot before the 12th' },
  RecordPickupRefusal: { type: 'RecordPickupRefusal', detail: 'no loading dock' },
  ReportStatus: reportStatus('DELIVERED'),
  ReceiveUnits: receive(receipt('MUG-BLUE', 40)),
  ReportReceivingProblem: { type: 'ReportReceivingProblem', problem: 'LABEL_INFORMATION', detail: 'smudged' },
  CloseShipment: close,
};

const confirmed = ['confirmed.preparing', 'confirmed.ready'] as const;
const shipped = [
  'shipped.dispatched',
  'shipped.inTransit',
  'shipped.delivered',
  'shipped.checkedIn',
] as const;
const existing = journeyLifecycle.statuses.slice(1);
const charged = [...confirmed, ...shipped, 'receiving', 'abandoned'] as const;

/** Half an hour into the window of `journeys`, by command and what it comes to. */
const cells: {
  readonly [Type in ShipmentCommand['type']]: { readonly [outcome: string]: readonly JourneyStatus[] };
} = {
  CreateShipment: { ShipmentCreated: ['none'], 'already-exists': existing },
  AdoptShipment: { ShipmentAdopted: ['none'], 'already-exists': existing },
  ConfirmShipment: {
    ShipmentConfirmed: ['working'],
    'not-possible-now': ['none', ...charged, 'closed', 'cancelled', 'deleted'],
  },
  CancelShipment: {
    ShipmentDeleted: ['working'],
    'ShipmentCancelled CarrierChargeVoided': [...confirmed, ...shipped, 'abandoned'],
    nothing: ['cancelled', 'deleted'],
    'not-possible-now': ['none', 'receiving', 'closed'],
  },
  AbandonShipment: {
    'not-abandoned-yet': confirmed,
    nothing: [...shipped, 'receiving', 'closed', 'cancelled', 'deleted', 'abandoned'],
    'not-possible-now': ['none', 'working'],
  },
  AcceptQuote: {
    'no-open-quote': charged,
    'not-possible-now': ['none', 'working', 'closed', 'cancelled', 'deleted'],
  },
  DeclineQuote: {
    'no-open-quote': charged,
    'not-possible-now': ['none', 'working', 'closed', 'cancelled', 'deleted'],
  },
  CloseVoidWindow: {
    'window-still-open': [...charged, 'closed'],
    nothing: ['working', 'cancelled', 'deleted'],
    'not-possible-now': ['none'],
  },
  RenameShipment: {
    ShipmentRenamed: ['working', ...confirmed, ...shipped, 'receiving', 'abandoned'],
    'not-possible-now': ['none', 'closed', 'cancelled', 'deleted'],
  },
  ChangeShipDate: {
    ShipDateChanged: [...confirmed, 'abandoned'],
    'not-possible-now': ['none', 'working', ...shipped, 'receiving', 'closed', 'cancelled', 'deleted'],
  },
  ChangeSourceAddress: {
    SourceAddressChanged: ['working'],
    'ship-from-frozen': [...charged, 'closed', 'cancelled', 'deleted'],
    'not-possible-now': ['none'],
  },
  ChangeItemQuantity: {
    ItemQuantityChanged: [...confirmed, 'abandoned'],
    'not-possible-now': ['none', 'working', ...shipped, 'receiving', 'closed', 'cancelled', 'deleted'],
  },
  SetBoxContents: {
    BoxContentsSet: ['working', ...confirmed, 'abandoned'],
    'not-possible-now': ['none', ...shipped, 'receiving', 'closed', 'cancelled', 'deleted'],
  },
  SetPallets: {
    PalletsSet: ['working', ...confirmed, 'abandoned'],
    'not-possible-now': ['none', ...shipped, 'receiving', 'closed', 'cancelled', 'deleted'],
  },
  GenerateLabels: {
    LabelsGenerated: [...confirmed, 'abandoned'],
    'not-possible-now': ['none', 'working', ...shipped, 'receiving', 'closed', 'cancelled', 'deleted'],
  },
  UpdateTrackingDetails: {
    TrackingDetailsUpdated: charged,
    'not-possible-now': ['none', 'working', 'closed', 'cancelled', 'deleted'],
  },
  MarkShipped: {
    ShipmentShipped: [...confirmed, 'abandoned'],
    nothing: [...shipped, 'receiving', 'closed'],
    'not-possible-now': ['none', 'working', 'cancelled', 'deleted'],
  },
  RecordMilestone: {
    'CarrierMilestoneRecorded ShipmentInTransit': [...confirmed, 'shipped.dispatched', 'abandoned'],
    CarrierMilestoneRecorded: ['shipped.inTransit'],
    'CarrierMilestoneRecorded[out-of-order]': [
      'working',
      'shipped.delivered',
      'shipped.checkedIn',
      'receiving',
    ],
    'CarrierMilestoneRecorded[after-closed]': ['closed'],
    'CarrierMilestoneRecorded[after-cancelled]': ['cancelled', 'deleted'],
    'not-possible-now': ['none'],
  },
  RecordAppointmentRefusal: { CarrierAppointmentRefused: existing, 'not-possible-now': ['none'] },
  RecordPickupRefusal: { CarrierPickupRefused: existing, 'not-possible-now': ['none'] },
  ReportStatus: {
    'AmazonStatusReported ShipmentDelivered': [
      ...confirmed,
      'shipped.dispatched',
      'shipped.inTransit',
      'abandoned',
    ],
    AmazonStatusReported: ['shipped.delivered'],
    'AmazonStatusReported[cannot-follow]': [
      'working',
      'shipped.checkedIn',
      'receiving',
      'closed',
      'cancelled',
      'deleted',
    ],
    'not-possible-now': ['none'],
  },
  ReceiveUnits: {
    'ReceivingStarted UnitsReceived': shipped,
    'ReceivingStarted UnitsReceived[before-shipped]': [...confirmed, 'abandoned'],
    'UnitsReceived[before-shipped]': ['working'],
    UnitsReceived: ['receiving'],
    'UnitsReceived[after-closed]': ['closed'],
    'UnitsReceived[after-cancelled]': ['cancelled', 'deleted'],
    'not-possible-now': ['none'],
  },
  ReportReceivingProblem: { ReceivingProblemReported: existing, 'not-possible-now': ['none'] },
  CloseShipment: {
    ShipmentClosed: [...confirmed, ...shipped, 'receiving', 'abandoned'],
    nothing: ['closed'],
    'not-possible-now': ['none', 'working', 'cancelled', 'deleted'],
  },
};

it('gives every command an outcome in every place of the journey, and these are all', () => {
  const now = at('2026-03-02T12:30:00.000Z');
  const outcome = (command: ShipmentCommand, status: JourneyStatus): string => {
    const state = journeys[status].reduce(evolve, initialShipment);
    const decision = decide(command, state, { now, policies: amazonPolicies });
    if (!decision.accepted) return decision.refusal.reason;
    const facts = decision.events.map((event) =>
      'flags' in event && event.flags.length > 0 ? `${event.type}[${event.flags}]` : event.type,
    );
    return facts.join(' ') || 'nothing';
  };
  const found = Object.values(commands).map((command) => [
    command.type,
    journeyLifecycle.statuses.map((status) => `${status}: ${outcome(command, status)}`).toSorted(),
  ]);
  const said = Object.entries(cells).map(([type, outcomes]) => [
    type,
    Object.entries(outcomes)
      .flatMap(([each, statuses]) => statuses.map((status) => `${status}: ${each}`))
      .toSorted(),
  ]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(said));
});

it.each(journeyLifecycle.statuses)('stands in %s at the end of the way to it', (status) => {
  expect(journeys[status].reduce(evolve, initialShipment).journey).toBe(status);
});
