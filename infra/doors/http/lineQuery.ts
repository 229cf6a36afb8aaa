import { z } from 'zod';

/** Limits fees to one shipment or SKU. */
export const lineQuery = {
  shipment: z.string().max(64).exactOptional().describe('a shipment id or shipment confirmation id'),
  msku: z
    .string()
    .min(1)
    .max(255)
    .exactOptional()
    .describe('of recomputed fees; the others are of shipments'),
};
