import { z } from 'zod';
import { defined } from '#domain/values/defined';
import { option } from '#infra/doors/cli/input';
import { shipmentNamed } from '#infra/doors/cli/naming';
import { Failed } from '#infra/doors/problems/failed';
import { noSuchSku } from '#infra/doors/problems/noSuchSku';
import type { Lading } from '#infra/main/openLading';
import { isKnownSku } from '#services/catalog/isKnownSku';
import type { RecomputedFilter } from '#services/fees/recomputed';

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

/** By the id that lines have of a shipment. A SKU that nobody has would have no line, as if nothing were owed for it. */
export function linesAsked(
  lading: Lading,
  sellerId: string,
  { msku, shipment }: { readonly msku: string | undefined; readonly shipment: string | undefined },
): Pick<RecomputedFilter, 'msku' | 'shipment'> {
  if (msku !== undefined && !isKnownSku(lading, sellerId, msku)) throw new Failed(noSuchSku(msku));
  return defined({ msku, shipment: shipment === undefined ? undefined : shipmentNamed(lading, shipment) });
}
