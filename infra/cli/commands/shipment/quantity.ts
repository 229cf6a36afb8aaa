import { z } from 'zod';
import { argument } from '#infra/cli/input';
import { shipmentStep } from '#infra/cli/step';
import { WholeNumber } from '#infra/cli/wholeNumber';
import { changeItemQuantity } from '#services/workflow/changeShipment';

export const quantity = shipmentStep({
  name: 'quantity',
  summary: 'Change how many units of a SKU a shipment promises, within the edit limit (unverified)',
  notes: ['A partnered carrier quotes again; answer with accept-quote or decline-quote.'],
  inputs: {
    msku: argument('<msku>', 'a SKU of the shipment', z.string().min(1).max(255)),
    quantity: argument(
      '<units>',
      'the new number of units, 0 to 500000',
      WholeNumber.pipe(z.int().max(500_000)),
    ),
  },
  does: ({ lading, id, cause, options }, { msku, quantity }) =>
    changeItemQuantity(lading, id, msku, quantity, cause, options),
  examples: ['shipment quantity FBA17K4W2N8C MUG-BLUE 46'],
});
