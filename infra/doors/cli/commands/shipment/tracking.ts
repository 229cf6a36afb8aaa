import { z } from 'zod';
import { argument, option } from '#infra/doors/cli/input';
import { pairs } from '#infra/doors/cli/pairs';
import { shipmentLine } from '#infra/doors/cli/step';

export const tracking = shipmentLine({
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
});
