import { z } from 'zod';
import { argument } from '#infra/doors/cli/input';
import { shipmentLine } from '#infra/doors/cli/step';
import { WholeNumber } from '#infra/doors/cli/wholeNumber';

export const quantity = shipmentLine({
  name: 'quantity',
  notes: ['Answer the new quote of a partnered carrier with accept-quote or decline-quote.'],
  asks: 'ChangeItemQuantity',
  inputs: {
    msku: argument('<msku>', 'a SKU of the shipment', z.string()),
    quantity: argument('<units>', 'the new number of units, 0 to 500000', WholeNumber),
  },
  examples: ['shipment quantity FBA17K4W2N8C MUG-BLUE 46'],
});
