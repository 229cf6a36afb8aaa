import { shipmentLine } from '#infra/cli/step';

export const close = shipmentLine({
  name: 'close',
  asks: 'CloseShipment',
  inputs: {},
  examples: ['shipment close FBA17K4W2N8C'],
});
