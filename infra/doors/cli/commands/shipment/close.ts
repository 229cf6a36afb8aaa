import { shipmentLine } from '#infra/doors/cli/step';

export const close = shipmentLine({
  name: 'close',
  asks: 'CloseShipment',
  inputs: {},
  examples: ['shipment close FBA17K4W2N8C'],
});
