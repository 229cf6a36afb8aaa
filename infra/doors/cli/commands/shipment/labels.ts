import { shipmentLine } from '#infra/doors/cli/step';

export const labels = shipmentLine({
  name: 'labels',
  asks: 'GenerateLabels',
  inputs: {},
  examples: ['shipment labels FBA17K4W2N8C'],
});
