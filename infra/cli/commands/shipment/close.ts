import { shipmentCommand } from '#infra/cli/step';

export const close = shipmentCommand({
  name: 'close',
  summary: 'Close a shipment; what is missing or over becomes its discrepancy list',
  asks: 'CloseShipment',
  inputs: {},
  examples: ['shipment close FBA17K4W2N8C'],
});
