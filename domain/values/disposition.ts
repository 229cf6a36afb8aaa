import { z } from 'zod';

/** What a received unit is worth: FBA's seven dispositions. */
export const Disposition = z.enum([
  'SELLABLE',
  'DEFECTIVE',
  'CUSTOMER_DAMAGED',
  'DISTRIBUTOR_DAMAGED',
  'WAREHOUSE_DAMAGED',
  'CARRIER_DAMAGED',
  'EXPIRED',
]);
export type Disposition = z.infer<typeof Disposition>;
