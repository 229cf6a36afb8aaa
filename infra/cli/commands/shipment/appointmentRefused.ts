import { z } from 'zod';
import { argument } from '#infra/cli/input';
import { shipmentCommand } from '#infra/cli/step';

export const appointmentRefused = shipmentCommand({
  name: 'appointment-refused',
  summary: 'Record that the fulfillment center refused the carrier an appointment',
  asks: 'RecordAppointmentRefusal',
  inputs: { detail: argument('<detail>', 'the reason, up to 500 characters', z.string()) },
  examples: ["shipment appointment-refused FBA17K4W2N8C 'wrong mode: expected small parcel'"],
});
