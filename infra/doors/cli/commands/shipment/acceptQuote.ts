import { shipmentLine } from '#infra/doors/cli/step';

export const acceptQuote = shipmentLine({
  name: 'accept-quote',
  notes: ['The cancellation window stays as it was (unverified).'],
  asks: 'AcceptQuote',
  inputs: {},
  examples: ['shipment accept-quote FBA17K4W2N8C'],
});
