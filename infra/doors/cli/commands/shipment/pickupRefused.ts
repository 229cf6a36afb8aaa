import { z } from 'zod';
import { argument } from '#infra/doors/cli/input';
import { shipmentLine } from '#infra/doors/cli/step';

export const pickupRefused = shipmentLine({
  name: 'pickup-refused',
  asks: 'RecordPickupRefusal',
  inputs: { detail: argument('<detail>', 'the reason, up to 500 characters', z.string()) },
  examples: ["shipment pickup-refused FBA17K4W2N8C 'no dock at this address'"],
});
