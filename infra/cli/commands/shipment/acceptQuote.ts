import { shipmentCommand } from '#infra/cli/step';

export const acceptQuote = shipmentCommand({
  name: 'accept-quote',
  summary: "Accept the partnered carrier's new quote, which replaces the charge",
  notes: ['The cancellation window stays as it was (unverified).'],
  asks: 'AcceptQuote',
  inputs: {},
  examples: ['shipment accept-quote FBA17K4W2N8C'],
});
