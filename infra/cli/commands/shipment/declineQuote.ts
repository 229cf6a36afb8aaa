import { shipmentCommand } from '#infra/cli/step';

export const declineQuote = shipmentCommand({
  name: 'decline-quote',
  summary: "Decline the partnered carrier's new quote; the charge stays as accepted",
  asks: 'DeclineQuote',
  inputs: {},
  examples: ['shipment decline-quote FBA17K4W2N8C'],
});
