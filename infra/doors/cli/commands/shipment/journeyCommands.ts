import { z } from 'zod';
import { milestones } from '#domain/inbound/shipment/milestones';
import { AmazonStatus, ReceivingProblem } from '#domain/inbound/shipment/values';
import { Disposition } from '#domain/values/disposition';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';
import { argument, option } from '#infra/doors/cli/input/input';
import { nameValuePairs } from '#infra/doors/cli/input/nameValuePairs';
import { WholeNumber } from '#infra/doors/cli/input/wholeNumber';
import type { CliCommand } from '#infra/doors/cli/program/cliCommand';
import { cancellationDetails } from '#infra/doors/cli/steps/cancellationDetails';
import { shipmentCommand } from '#infra/doors/cli/steps/stepCommand';

const cancellationCost =
  'one shipment alone: the placement may be rated again at minimal splits, and an inbound defect fee may follow (unverified)';

/** Commands from the departure of a shipment to its end. */
export const journeyCommands: readonly CliCommand[] = [
  shipmentCommand({
    name: 'shipped',
    command: 'MarkShipped',
    inputs: {},
    examples: [
      'shipment shipped FBA17K4W2N8C',
      'shipment shipped FBA17K4W2N8C --at 2026-12-04T16:30:00-08:00',
    ],
  }),
  shipmentCommand({
    name: 'milestone',
    notes: [
      `These codes move the journey: ${Object.keys(milestones).join(', ')}.`,
      'Every other code is kept as it is. When the carrier saw it is --at.',
    ],
    command: 'RecordMilestone',
    inputs: {
      code: argument('<code>', 'a tracking code, such as DELIVERED', z.string()),
      location: option('--location <place>', 'where, up to 200 characters', z.string().optional()),
      description: option('--description <text>', 'in words, up to 500 characters', z.string().optional()),
    },
    examples: [
      'shipment milestone FBA17K4W2N8C DELIVERED --at 2026-12-08T17:20:00Z --location "Phoenix, AZ"',
    ],
  }),
  shipmentCommand({
    name: 'appointment-refused',
    command: 'RecordAppointmentRefusal',
    inputs: { detail: argument('<detail>', 'the reason, up to 500 characters', z.string()) },
    examples: ["shipment appointment-refused FBA17K4W2N8C 'wrong mode: expected small parcel'"],
  }),
  shipmentCommand({
    name: 'pickup-refused',
    command: 'RecordPickupRefusal',
    inputs: { detail: argument('<detail>', 'the reason, up to 500 characters', z.string()) },
    examples: ["shipment pickup-refused FBA17K4W2N8C 'no dock at this address'"],
  }),
  shipmentCommand({
    name: 'status',
    command: 'ReportStatus',
    inputs: {
      status: argument('<status>', `one of ${AmazonStatus.options.join(', ')}`, z.string().toUpperCase()),
    },
    examples: ['shipment status FBA17K4W2N8C CHECKED_IN'],
  }),
  shipmentCommand({
    name: 'receive',
    command: 'ReceiveUnits',
    inputs: {
      units: argument(
        '<msku=units...>',
        'what was received, as MUG-BLUE=12',
        nameValuePairs.pipe(z.array(z.tuple([z.string(), WholeNumber]))),
      ),
      fulfillmentCenter: option('--fulfillment-center <center>', 'where, such as PHX5', z.string()),
      disposition: option(
        '--disposition <disposition>',
        `${Disposition.options.join(', ')}; default: SELLABLE`,
        anyCaseEnum(Disposition).default('SELLABLE'),
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
  shipmentCommand({
    name: 'problem',
    command: 'ReportReceivingProblem',
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
  shipmentCommand({
    name: 'close',
    command: 'CloseShipment',
    inputs: {},
    examples: ['shipment close FBA17K4W2N8C'],
  }),
  shipmentCommand({
    name: 'cancel',
    notes: [
      'Inside the window (24 h small parcel, 1 h LTL and FTL) the charge is refunded; after it the charge stays.',
      `What it can cost to cancel ${cancellationCost}.`,
      'Amazon cancels whole plans: lading plan cancel.',
    ],
    command: 'CancelShipment',
    irreversible: true,
    inputs: {},
    details: ({ outlook = [] }) => {
      const { data, lines } = cancellationDetails(outlook);
      return {
        data: { ...data, leaves: cancellationCost },
        lines: [...lines, `beware    ${cancellationCost}`],
      };
    },
    examples: ['shipment cancel FBA17K4W2N8C --dry-run', 'shipment cancel FBA17K4W2N8C'],
  }),
];
