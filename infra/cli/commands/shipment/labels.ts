import { shipmentCommand } from '#infra/cli/step';

export const labels = shipmentCommand({
  name: 'labels',
  summary: 'Generate the box labels; the first time makes a shipment ready to ship',
  asks: 'GenerateLabels',
  inputs: {},
  examples: ['shipment labels FBA17K4W2N8C'],
});
