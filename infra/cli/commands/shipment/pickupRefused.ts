import { z } from 'zod';
import { argument } from '#infra/cli/input';
import { shipmentCommand } from '#infra/cli/step';

export const pickupRefused = shipmentCommand({
  name: 'pickup-refused',
  summary: 'Record that the carrier refused to pick a shipment up',
  asks: 'RecordPickupRefusal',
  inputs: { detail: argument('<detail>', 'the reason, up to 500 characters', z.string()) },
  examples: ["shipment pickup-refused FBA17K4W2N8C 'no dock at this address'"],
});
