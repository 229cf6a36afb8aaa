import { createMachine } from 'xstate';
import { compileLifecycle } from '#domain/aggregate/lifecycle';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';

type Fact = ShipmentEvent['type'];

const journeyStatuses = [
  'none',
  'working',
  'confirmed.preparing',
  'confirmed.ready',
  'shipped.dispatched',
  'shipped.inTransit',
  'shipped.delivered',
  'shipped.checkedIn',
  'receiving',
  'closed',
  'cancelled',
  'deleted',
  'abandoned',
] as const;
export type JourneyStatus = (typeof journeyStatuses)[number];

const chargeStatuses = ['none', 'voidable', 'posted', 'voided'] as const;
export type CarrierChargeStatus = (typeof chargeStatuses)[number];

/** Facts that leave a state as it is. */
const staying = <Type extends Fact>(state: string, ...facts: readonly Type[]) =>
  Object.fromEntries(facts.map((fact) => [fact, state]));

/** What others tell us: it happens whenever it happens, and is recorded. */
const told = [
  'CarrierMilestoneRecorded',
  'CarrierAppointmentRefused',
  'CarrierPickupRefused',
  'AmazonStatusReported',
  'UnitsReceived',
  'ReceivingProblemReported',
] as const satisfies readonly Fact[];

/** What can change until it ships; `underway` can until it is closed (rule 31). */
const beforeShipping = [
  'ShipmentRenamed',
  'ShipDateChanged',
  'ItemQuantityChanged',
  'BoxContentsSet',
  'PalletsSet',
  'TrackingDetailsUpdated',
] as const satisfies readonly Fact[];

const underway = ['ShipmentRenamed', 'TrackingDetailsUpdated'] as const satisfies readonly Fact[];

const dispatched = '#journey.shipped.dispatched';
const inTransit = '#journey.shipped.inTransit';
const delivered = '#journey.shipped.delivered';
const checkedIn = '#journey.shipped.checkedIn';

const anyMilestone = {
  ShipmentShipped: dispatched,
  ShipmentInTransit: inTransit,
  ShipmentDelivered: delivered,
  ShipmentCheckedIn: checkedIn,
  ReceivingStarted: '#journey.receiving',
};

/** Where a shipment is, in recorded facts. It moves only forward: what comes late is recorded and moves nothing. */
export const journeyMachine = createMachine({
  id: 'journey',
  initial: 'none',
  states: {
    none: { on: { ShipmentCreated: 'working', ShipmentAdopted: 'confirmed.ready' } },
    working: {
      on: {
        ...staying(
          'working',
          'ShipmentRenamed',
          'BoxContentsSet',
          'PalletsSet',
          'SourceAddressChanged',
          ...told,
        ),
        ShipmentConfirmed: 'confirmed',
        ShipmentDeleted: 'deleted',
      },
    },
    confirmed: {
      initial: 'preparing',
      on: {
        ...anyMilestone,
        ShipmentCancelled: 'cancelled',
        ShipmentAbandoned: 'abandoned',
      },
      states: {
        preparing: { on: { ...staying('preparing', ...beforeShipping, ...told), LabelsGenerated: 'ready' } },
        ready: { on: staying('ready', 'LabelsGenerated', ...beforeShipping, ...told) },
      },
    },
    shipped: {
      initial: 'dispatched',
      on: {
        ReceivingStarted: 'receiving',
        ShipmentCancelled: 'cancelled',
        ShipmentClosed: 'closed',
      },
      states: {
        dispatched: {
          on: {
            ...staying('dispatched', ...underway, ...told),
            ShipmentInTransit: 'inTransit',
            ShipmentDelivered: 'delivered',
            ShipmentCheckedIn: 'checkedIn',
          },
        },
        inTransit: {
          on: {
            ...staying('inTransit', ...underway, ...told),
            ShipmentDelivered: 'delivered',
            ShipmentCheckedIn: 'checkedIn',
          },
        },
        delivered: { on: { ...staying('delivered', ...underway, ...told), ShipmentCheckedIn: 'checkedIn' } },
        checkedIn: { on: staying('checkedIn', ...underway, ...told) },
      },
    },
    receiving: { on: { ...staying('receiving', ...underway, ...told), ShipmentClosed: 'closed' } },
    closed: { on: staying('closed', ...told) },
    cancelled: { on: staying('cancelled', ...told) },
    deleted: { on: staying('deleted', ...told) },
    abandoned: {
      on: {
        // Not shipped, so whatever can change until then still can; late shipping goes on from here.
        ...anyMilestone,
        ...staying('abandoned', ...beforeShipping, 'LabelsGenerated', ...told),
      },
    },
  },
});

/** What becomes of the partnered carrier's charge, beside the journey: the window runs by time alone. */
export const carrierChargeMachine = createMachine({
  id: 'charge',
  initial: 'none',
  states: {
    none: { on: { ...staying('none', 'QuoteOffered', 'QuoteDeclined'), CarrierChargeAccepted: 'voidable' } },
    voidable: {
      on: {
        ...staying('voidable', 'QuoteOffered', 'QuoteDeclined', 'CarrierChargeReplaced'),
        VoidWindowClosed: 'posted',
        CarrierChargeVoided: 'voided',
      },
    },
    posted: {
      on: {
        ...staying('posted', 'QuoteOffered', 'QuoteDeclined', 'CarrierChargeReplaced'),
        // A cancel asked inside the window and worked off after it (rule 6).
        CarrierChargeVoided: 'voided',
      },
    },
    voided: {},
  },
});

/** The shipment's machine: both regions side by side. */
export const shipmentMachine = createMachine({
  id: 'shipment',
  type: 'parallel',
  states: { journey: journeyMachine.config, charge: carrierChargeMachine.config },
});

export const carrierChargeLifecycle = compileLifecycle(carrierChargeMachine, {
  statuses: chargeStatuses,
  facts: [
    'QuoteOffered',
    'QuoteDeclined',
    'CarrierChargeAccepted',
    'CarrierChargeReplaced',
    'VoidWindowClosed',
    'CarrierChargeVoided',
  ] as const satisfies readonly Fact[],
});

export const journeyLifecycle = compileLifecycle(journeyMachine, {
  statuses: journeyStatuses,
  facts: [
    'ShipmentCreated',
    'ShipmentAdopted',
    'ShipmentConfirmed',
    'ShipmentCancelled',
    'ShipmentDeleted',
    'ShipmentAbandoned',
    ...beforeShipping,
    'SourceAddressChanged',
    'LabelsGenerated',
    'ShipmentShipped',
    'ShipmentInTransit',
    'ShipmentDelivered',
    'ShipmentCheckedIn',
    ...told,
    'ReceivingStarted',
    'ShipmentClosed',
  ] as const satisfies readonly Fact[],
});
