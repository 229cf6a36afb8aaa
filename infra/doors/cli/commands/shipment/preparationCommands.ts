import { z } from 'zod';
import { Pallet } from '#domain/inbound/box';
import { Address } from '#domain/values/address';
import { LocalDate } from '#domain/values/item';
import { boxesNote, shipmentBoxesFile } from '#infra/doors/cli/input/boxesFile';
import { argument, option } from '#infra/doors/cli/input/input';
import { jsonFile } from '#infra/doors/cli/input/jsonFile';
import { nameValuePairs } from '#infra/doors/cli/input/nameValuePairs';
import { WholeNumber } from '#infra/doors/cli/input/wholeNumber';
import type { CliCommand } from '#infra/doors/cli/program/cliCommand';
import { shipmentCommand } from '#infra/doors/cli/steps/stepCommand';

/** Commands before a shipment leaves, in the order of its life. */
export const preparationCommands: readonly CliCommand[] = [
  shipmentCommand({
    name: 'rename',
    command: 'RenameShipment',
    inputs: { name: argument('<name>', '1 to 100 characters', z.string()) },
    examples: ["shipment rename FBA17K4W2N8C 'Spring restock, mugs'"],
  }),
  shipmentCommand({
    name: 'ship-from',
    command: 'ChangeSourceAddress',
    inputs: { file: argument('<address.json>', "a JSON file with SP-API's address fields", z.string()) },
    fields: ({ file }) => ({ sourceAddress: jsonFile(file, Address) }),
    examples: ['shipment ship-from FBA17K4W2N8C warehouse.json'],
  }),
  shipmentCommand({
    name: 'ship-date',
    command: 'ChangeShipDate',
    inputs: {
      shipDate: argument('<day>', 'a day in the marketplace, YYYY-MM-DD, today or later', LocalDate),
    },
    examples: ['shipment ship-date FBA17K4W2N8C 2026-12-04'],
  }),
  shipmentCommand({
    name: 'quantity',
    notes: ['Answer the new quote of a partnered carrier with accept-quote or decline-quote.'],
    command: 'ChangeItemQuantity',
    inputs: {
      msku: argument('<msku>', 'a SKU of the shipment', z.string()),
      quantity: argument('<units>', 'the new number of units, 0 to 500000', WholeNumber),
    },
    examples: ['shipment quantity FBA17K4W2N8C MUG-BLUE 46'],
  }),
  shipmentCommand({
    name: 'set-boxes',
    notes: [
      boxesNote,
      'Before transportation is confirmed: lading plan set-boxes <plan> <file> --shipment <shipment>.',
    ],
    command: 'SetBoxContents',
    inputs: { file: argument('<boxes.json>', 'a JSON file with a list of boxes', z.string()) },
    fields: ({ file }) => ({ boxes: shipmentBoxesFile(file) }),
    examples: ['shipment set-boxes FBA17K4W2N8C boxes.json'],
  }),
  shipmentCommand({
    name: 'labels',
    command: 'GenerateLabels',
    inputs: {},
    examples: ['shipment labels FBA17K4W2N8C'],
  }),
  shipmentCommand({
    name: 'tracking',
    command: 'UpdateTrackingDetails',
    inputs: {
      boxes: argument(
        '[box=number...]',
        'tracking numbers by box id, as FBA17K4W2N8CU000001=1Z…',
        nameValuePairs,
      ),
      freightBillNumber: option(
        '--freight-bill <number>',
        'the PRO number of the freight bill',
        z.string().optional(),
      ),
      billOfLadingNumber: option(
        '--bill-of-lading <number>',
        'its bill of lading, beside --freight-bill',
        z.string().optional(),
      ),
    },
    fields: ({ boxes, freightBillNumber, billOfLadingNumber }) => ({
      spdTrackingItems: boxes.map(([boxId, trackingId]) => ({ boxId, trackingId })),
      ...(freightBillNumber !== undefined && {
        ltlTrackingDetail: {
          freightBillNumber,
          ...(billOfLadingNumber !== undefined && { billOfLadingNumber }),
        },
      }),
    }),
    examples: [
      'shipment tracking FBA17K4W2N8C FBA17K4W2N8CU000001=1Z999AA10123456784',
      'shipment tracking FBA17K4W2N8C --freight-bill 123456789',
    ],
  }),
  shipmentCommand({
    name: 'pallets',
    notes: ['The estimate packs the boxes on 48 x 40 in pallets (limits unverified).'],
    command: 'SetPallets',
    inputs: {
      file: argument('[pallets.json]', 'a JSON file with a list of SP-API pallets', z.string().optional()),
    },
    fields: ({ file }) => (file === undefined ? {} : { pallets: jsonFile(file, z.array(Pallet)) }),
    examples: ['shipment pallets FBA17K4W2N8C', 'shipment pallets FBA17K4W2N8C pallets.json'],
  }),
  shipmentCommand({
    name: 'accept-quote',
    notes: ['The cancellation window stays as it was (unverified).'],
    command: 'AcceptQuote',
    inputs: {},
    examples: ['shipment accept-quote FBA17K4W2N8C'],
  }),
  shipmentCommand({
    name: 'decline-quote',
    command: 'DeclineQuote',
    inputs: {},
    examples: ['shipment decline-quote FBA17K4W2N8C'],
  }),
];
