import { z } from 'zod';

/** Of which shipment or SKU fees are asked. */
export const lineQuery = {
  shipment: z.string().max(64).exactOptional().describe('a shipment id or shipment confirmation id'),
  msku: z
    .string()
    .min(1)
    .max(255)
    .exactOptional()
    .describe('of recomputed fees; the others are of shipments'),
};
