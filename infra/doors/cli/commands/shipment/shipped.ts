import { shipmentLine } from '#infra/doors/cli/step';

export const shipped = shipmentLine({
  name: 'shipped',
  asks: 'MarkShipped',
  inputs: {},
  examples: ['shipment shipped FBA17K4W2N8C', 'shipment shipped FBA17K4W2N8C --at 2026-12-04T16:30:00-08:00'],
});
