import { z } from 'zod';
import { option } from '#infra/cli/input';

const text = z.string().optional();

/** What Amazon is told that a dispute is about. */
export const referenceInputs = {
  shipmentConfirmationId: option('--shipment <id>', 'a shipment confirmation id, as FBA17K4W2N8C', text),
  fbaOrderId: option('--order <id>', 'an FBA order id', text),
  asin: option('--asin <asin>', 'an ASIN', text),
};
