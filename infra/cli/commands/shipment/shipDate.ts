import { LocalDate } from '#domain/item';
import { argument } from '#infra/cli/input';
import { shipmentLine } from '#infra/cli/step';

export const shipDate = shipmentLine({
  name: 'ship-date',
  asks: 'ChangeShipDate',
  inputs: { shipDate: argument('<day>', 'a day in the marketplace, YYYY-MM-DD, today or later', LocalDate) },
  examples: ['shipment ship-date FBA17K4W2N8C 2026-12-04'],
});
