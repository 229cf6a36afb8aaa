import { shipmentLine } from '#infra/doors/cli/step';

export const declineQuote = shipmentLine({
  name: 'decline-quote',
  asks: 'DeclineQuote',
  inputs: {},
  examples: ['shipment decline-quote FBA17K4W2N8C'],
});
