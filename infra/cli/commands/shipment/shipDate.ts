import { LocalDate } from '#domain/item';
import { argument } from '#infra/cli/input';
import { shipmentCommand } from '#infra/cli/step';

export const shipDate = shipmentCommand({
  name: 'ship-date',
  summary: 'Change the day on which a shipment is handed to its carrier, until it has shipped',
  asks: 'ChangeShipDate',
  inputs: { shipDate: argument('<day>', 'a day in the marketplace, YYYY-MM-DD, today or later', LocalDate) },
  examples: ['shipment ship-date FBA17K4W2N8C 2026-12-04'],
});
