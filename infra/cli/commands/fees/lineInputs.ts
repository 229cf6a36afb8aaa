import { z } from 'zod';
import { option } from '#infra/cli/input';

/** Of which fees lines are asked. */
export const typeInput = <const Types extends readonly string[]>(types: Types) =>
  option('--type <type>', `only fees of this type: ${types.join(', ')}`, z.enum(types).optional());

export const mskuInput = option(
  '--msku <msku>',
  'only recomputed fees of this SKU',
  z.string().min(1).optional(),
);

export const shipmentInput = (months = '') =>
  option('--shipment <shipment>', `only of this shipment, by any of its ids${months}`, z.string().optional());
