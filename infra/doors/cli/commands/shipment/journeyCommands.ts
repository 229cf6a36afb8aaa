import { z } from 'zod';
import { milestones } from '#domain/inbound/shipment/milestones';
import { AmazonStatus, ReceivingProblem } from '#domain/inbound/shipment/values';
import { Disposition } from '#domain/values/disposition';
import type { CliCommand } from '#infra/doors/cli/cliCommand';
import { argument, option } from '#infra/doors/cli/input';
import { outlookDetails } from '#infra/doors/cli/outlook';
import { pairs } from '#infra/doors/cli/pairs';
import { shipmentLine } from '#infra/doors/cli/step';
import { WholeNumber } from '#infra/doors/cli/wholeNumber';

const leftBehind =
  'one shipment alone: the placement may be rated again at minimal splits, and an inbound defect fee may follow (unverified)';

/** From its departure to its end. */
export const journeyCommands: readonly CliCommand[] = [
  shipmentLine({
    name: 'shipped',
    asks: 'MarkShipped',
    inputs: {},
    examples: [
      'shipment shipped FBA17K4W2N8C',
      'shipment shipped FBA17K4W2N8C --at 2026-12-04T16:30:00-08:00',
    ],
  }),
  shipmentLine({
    name: 'milestone',
    notes: [
      `These codes move the journey: ${Object.keys(milestones).join(', ')}.`,
      'Every other code is kept as it is. When the carrier saw it is --at.',
    ],
    asks: 'RecordMilestone',
    inputs: {
      code: argument('<code>', 'a tracking code, such as DELIVERED', z.string()),
      location: option('--location <place>', 'where, up to 200 characters', z.string().optional()),
      description: option('--description <text>', 'in words, up to 500 characters', z.string().optional()),
    },
    examples: [
      'shipment milestone FBA17K4W2N8C DELIVERED --at 2026-12-08T17:20:00Z --location "Phoenix, AZ"',
    ],
  }),
  shipmentLine({
    name: 'appointment-refused',
    asks: 'RecordAppointmentRefusal',
    inputs: { detail: argument('<detail>', 'the reason, up to 500 characters', z.string()) },
    examples: ["shipment appointment-refused FBA17K4W2N8C 'wrong mode: expected small parcel'"],
  }),
  shipmentLine({
    name: 'pickup-refused',
    asks: 'RecordPickupRefusal',
    inputs: { detail: argument('<detail>', 'the reason, up to 500 characters', z.string()) },
    examples: ["shipment pickup-refused FBA17K4W2N8C 'no dock at this address'"],
  }),
  shipmentLine({
    name: 'status',
    asks: 'ReportStatus',
    inputs: {
      status: argument('<status>', `one of ${AmazonStatus.options.join(', ')}`, z.string().toUpperCase()),
    },
    examples: ['shipment status FBA17K4W2N8C CHECKED_IN'],
  }),
  shipmentLine({
    name: 'receive',
    asks: 'ReceiveUnits',
    inputs: {
      units: argument(
        '<msku=units...>',
        'what was received, as MUG-BLUE=12',
        pairs.pipe(z.array(z.tuple([z.string(), WholeNumber]))),
      ),
      fulfillmentCenter: option('--fulfillment-center <center>', 'where, such as PHX5', z.string()),
      disposition: option(
        '--disposition <disposition>',
        `${Disposition.options.join(', ')}; default: SELLABLE`,
        z.string().toUpperCase().pipe(Disposition).default('SELLABLE'),
      ),
      boxId: option('--box <box-id>', 'the box that they were in', z.string().optional()),
    },
    fields: ({ units, ...all }) => ({
      receipts: units.map(([msku, quantity]) => ({ msku, quantity, ...all })),
    }),
    examples: [
      'shipment receive FBA17K4W2N8C MUG-BLUE=46 MUG-RED=12 --fulfillment-center PHX5',
      'shipment receive FBA17K4W2N8C MUG-BLUE=2 --fulfillment-center PHX5 --disposition CARRIER_DAMAGED',
    ],
  }),
  shipmentLine({
    name: 'problem',
    asks: 'ReportReceivingProblem',
    inputs: {
      problem: argument(
        '<problem>',
        `one of ${ReceivingProblem.options.join(', ')}`,
        z.string().toUpperCase(),
      ),
      detail: argument('<detail>', 'in words, up to 500 characters', z.string()),
      boxId: option('--box <box-id>', 'the box in question', z.string().optional()),
      msku: option('--msku <msku>', 'the SKU in question', z.string().optional()),
    },
    examples: [
      "shipment problem FBA17K4W2N8C BOX_QUANTITY_MISMATCH '11 units where 12 are declared' --box FBA17K4W2N8CU000003",
    ],
  }),
  shipmentLine({
    name: 'close',
    asks: 'CloseShipment',
    inputs: {},
    examples: ['shipment close FBA17K4W2N8C'],
  }),
  shipmentLine({
    name: 'cancel',
    notes: [
      'Inside the window (24 h small parcel, 1 h LTL and FTL) the charge is refunded; after it the charge stays.',
      `What it can cost to cancel ${leftBehind}.`,
      'Amazon cancels whole plans: lading plan cancel.',
    ],
    asks: 'CancelShipment',
    irreversible: true,
    inputs: {},
    details: ({ outlook = [] }) => {
      const { data, lines } = outlookDetails(outlook);
      return { data: { ...data, leaves: leftBehind }, lines: [...lines, `beware    ${leftBehind}`] };
    },
    examples: ['shipment cancel FBA17K4W2N8C --dry-run', 'shipment cancel FBA17K4W2N8C'],
  }),
];
