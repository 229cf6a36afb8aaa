import { LocalDate } from '#domain/values/item';
import { argument } from '#infra/doors/cli/input';
import { shipmentLine } from '#infra/doors/cli/step';

export const shipDate = shipmentLine({
  name: 'ship-date',
  asks: 'ChangeShipDate',
  inputs: { shipDate: argument('<day>', 'a day in the marketplace, YYYY-MM-DD, today or later', LocalDate) },
  examples: ['shipment ship-date FBA17K4W2N8C 2026-12-04'],
});
