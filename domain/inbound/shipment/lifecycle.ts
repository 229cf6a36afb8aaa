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
const selfTransitions = <Type extends Fact>(state: string, ...facts: readonly Type[]) =>
  Object.fromEntries(facts.map((fact) => [fact, state]));

/** Facts that carriers and Amazon report: they can come at any time, and are always recorded. */
const reportedFacts = [
  'CarrierMilestoneRecorded',
  'CarrierAppointmentRefused',
  'CarrierPickupRefused',
  'AmazonStatusReported',
  'UnitsReceived',
  'ReceivingProblemReported',
] as const satisfies readonly Fact[];

/** Edits allowed until the shipment ships; those of `editsUntilClosed` are allowed until it closes (rule 31). */
const editsBeforeShipping = [
  'ShipmentRenamed',
  'ShipDateChanged',
  'ItemQuantityChanged',
  'BoxContentsSet',
  'PalletsSet',
  'TrackingDetailsUpdated',
] as const satisfies readonly Fact[];

const editsUntilClosed = ['ShipmentRenamed', 'TrackingDetailsUpdated'] as const satisfies readonly Fact[];

const dispatched = '#journey.shipped.dispatched';
const inTransit = '#journey.shipped.inTransit';
const delivered = '#journey.shipped.delivered';
const checkedIn = '#journey.shipped.checkedIn';

const milestoneTransitions = {
  ShipmentShipped: dispatched,
  ShipmentInTransit: inTransit,
  ShipmentDelivered: delivered,
  ShipmentCheckedIn: checkedIn,
  ReceivingStarted: '#journey.receiving',
};

/** The journey of a shipment, in recorded facts. It only moves forward: late facts are recorded and move nothing. */
export const journeyMachine = createMachine({
  id: 'journey',
  initial: 'none',
  states: {
    none: { on: { ShipmentCreated: 'working', ShipmentAdopted: 'confirmed.ready' } },
    working: {
      on: {
        ...selfTransitions(
          'working',
          'ShipmentRenamed',
          'BoxContentsSet',
          'PalletsSet',
          'SourceAddressChanged',
          ...reportedFacts,
        ),
        ShipmentConfirmed: 'confirmed',
        ShipmentDeleted: 'deleted',
      },
    },
    confirmed: {
      initial: 'preparing',
      on: {
        ...milestoneTransitions,
        ShipmentCancelled: 'cancelled',
        ShipmentAbandoned: 'abandoned',
        // Lost whole, or never seen on its way.
        ShipmentClosed: 'closed',
      },
      states: {
        preparing: {
          on: {
            ...selfTransitions('preparing', ...editsBeforeShipping, ...reportedFacts),
            LabelsGenerated: 'ready',
          },
        },
        ready: { on: selfTransitions('ready', 'LabelsGenerated', ...editsBeforeShipping, ...reportedFacts) },
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
            ...selfTransitions('dispatched', ...editsUntilClosed, ...reportedFacts),
            ShipmentInTransit: 'inTransit',
            ShipmentDelivered: 'delivered',
            ShipmentCheckedIn: 'checkedIn',
          },
        },
        inTransit: {
          on: {
            ...selfTransitions('inTransit', ...editsUntilClosed, ...reportedFacts),
            ShipmentDelivered: 'delivered',
            ShipmentCheckedIn: 'checkedIn',
          },
        },
        delivered: {
          on: {
            ...selfTransitions('delivered', ...editsUntilClosed, ...reportedFacts),
            ShipmentCheckedIn: 'checkedIn',
          },
        },
        checkedIn: { on: selfTransitions('checkedIn', ...editsUntilClosed, ...reportedFacts) },
      },
    },
    receiving: {
      on: {
        ...selfTransitions('receiving', ...editsUntilClosed, ...reportedFacts),
        ShipmentClosed: 'closed',
      },
    },
    closed: { on: selfTransitions('closed', ...reportedFacts) },
    cancelled: { on: selfTransitions('cancelled', ...reportedFacts) },
    deleted: { on: selfTransitions('deleted', ...reportedFacts) },
    abandoned: {
      on: {
        // Not shipped, so whatever can change until then still can; late shipping goes on from here.
        ...milestoneTransitions,
        ...selfTransitions('abandoned', ...editsBeforeShipping, 'LabelsGenerated', ...reportedFacts),
        ShipmentCancelled: 'cancelled',
        ShipmentClosed: 'closed',
      },
    },
  },
});

/** What becomes of the partnered carrier's charge, beside the journey: the window runs by time alone. */
export const carrierChargeMachine = createMachine({
  id: 'charge',
  initial: 'none',
  states: {
    none: {
      on: { ...selfTransitions('none', 'QuoteOffered', 'QuoteDeclined'), CarrierChargeAccepted: 'voidable' },
    },
    voidable: {
      on: {
        ...selfTransitions('voidable', 'QuoteOffered', 'QuoteDeclined', 'CarrierChargeReplaced'),
        VoidWindowClosed: 'posted',
        CarrierChargeVoided: 'voided',
      },
    },
    posted: {
      on: {
        ...selfTransitions('posted', 'QuoteOffered', 'QuoteDeclined', 'CarrierChargeReplaced'),
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
    ...editsBeforeShipping,
    'SourceAddressChanged',
    'LabelsGenerated',
    'ShipmentShipped',
    'ShipmentInTransit',
    'ShipmentDelivered',
    'ShipmentCheckedIn',
    ...reportedFacts,
    'ReceivingStarted',
    'ShipmentClosed',
  ] as const satisfies readonly Fact[],
});
