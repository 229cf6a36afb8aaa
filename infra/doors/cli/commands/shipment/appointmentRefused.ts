import { z } from 'zod';
import { argument } from '#infra/doors/cli/input';
import { shipmentLine } from '#infra/doors/cli/step';

export const appointmentRefused = shipmentLine({
  name: 'appointment-refused',
  asks: 'RecordAppointmentRefusal',
  inputs: { detail: argument('<detail>', 'the reason, up to 500 characters', z.string()) },
  examples: ["shipment appointment-refused FBA17K4W2N8C 'wrong mode: expected small parcel'"],
});
