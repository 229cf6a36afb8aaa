import { z } from 'zod';
import { Pallet } from '#domain/inbound/box';
import { Address } from '#domain/values/address';
import { LocalDate } from '#domain/values/item';
import { boxesNote, shipmentBoxesFile } from '#infra/doors/cli/boxesFile';
import type { CliCommand } from '#infra/doors/cli/cliCommand';
import { argument, option } from '#infra/doors/cli/input';
import { jsonFile } from '#infra/doors/cli/jsonFile';
import { pairs } from '#infra/doors/cli/pairs';
import { shipmentLine } from '#infra/doors/cli/step';
import { WholeNumber } from '#infra/doors/cli/wholeNumber';

/** Until a shipment leaves. */
export const preparationCommands: readonly CliCommand[] = [
  shipmentLine({
    name: 'rename',
    asks: 'RenameShipment',
    inputs: { name: argument('<name>', '1 to 100 characters', z.string()) },
    examples: ["shipment rename FBA17K4W2N8C 'Spring restock, mugs'"],
  }),
  shipmentLine({
    name: 'ship-from',
    asks: 'ChangeSourceAddress',
    inputs: { file: argument('<address.json>', "a JSON file with SP-API's address fields", z.string()) },
    fields: ({ file }) => ({ sourceAddress: jsonFile(file, Address) }),
    examples: ['shipment ship-from FBA17K4W2N8C warehouse.json'],
  }),
  shipmentLine({
    name: 'ship-date',
    asks: 'ChangeShipDate',
    inputs: {
      shipDate: argument('<day>', 'a day in the marketplace, YYYY-MM-DD, today or later', LocalDate),
    },
    examples: ['shipment ship-date FBA17K4W2N8C 2026-12-04'],
  }),
  shipmentLine({
    name: 'quantity',
    notes: ['Answer the new quote of a partnered carrier with accept-quote or decline-quote.'],
    asks: 'ChangeItemQuantity',
    inputs: {
      msku: argument('<msku>', 'a SKU of the shipment', z.string()),
      quantity: argument('<units>', 'the new number of units, 0 to 500000', WholeNumber),
    },
    examples: ['shipment quantity FBA17K4W2N8C MUG-BLUE 46'],
  }),
  shipmentLine({
    name: 'set-boxes',
    notes: [
      boxesNote,
      'Before transportation is confirmed: lading plan set-boxes <plan> <file> --shipment <shipment>.',
    ],
    asks: 'SetBoxContents',
    inputs: { file: argument('<boxes.json>', 'a JSON file with a list of boxes', z.string()) },
    fields: ({ file }) => ({ boxes: shipmentBoxesFile(file) }),
    examples: ['shipment set-boxes FBA17K4W2N8C boxes.json'],
  }),
  shipmentLine({
    name: 'labels',
    asks: 'GenerateLabels',
    inputs: {},
    examples: ['shipment labels FBA17K4W2N8C'],
  }),
  shipmentLine({
    name: 'tracking',
    asks: 'UpdateTrackingDetails',
    inputs: {
      boxes: argument('[box=number...]', 'tracking numbers by box id, as FBA17K4W2N8CU000001=1Z…', pairs),
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
  shipmentLine({
    name: 'pallets',
    notes: ['The estimate packs the boxes on 48 x 40 in pallets (limits unverified).'],
    asks: 'SetPallets',
    inputs: {
      file: argument('[pallets.json]', 'a JSON file with a list of SP-API pallets', z.string().optional()),
    },
    fields: ({ file }) => (file === undefined ? {} : { pallets: jsonFile(file, z.array(Pallet)) }),
    examples: ['shipment pallets FBA17K4W2N8C', 'shipment pallets FBA17K4W2N8C pallets.json'],
  }),
  shipmentLine({
    name: 'accept-quote',
    notes: ['The cancellation window stays as it was (unverified).'],
    asks: 'AcceptQuote',
    inputs: {},
    examples: ['shipment accept-quote FBA17K4W2N8C'],
  }),
  shipmentLine({
    name: 'decline-quote',
    asks: 'DeclineQuote',
    inputs: {},
    examples: ['shipment decline-quote FBA17K4W2N8C'],
  }),
];
