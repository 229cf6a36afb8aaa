import { z } from 'zod';
import { defined } from '#domain/values/defined';
import { option } from '#infra/doors/cli/input/input';
import { resolveShipmentId } from '#infra/doors/cli/input/resolveId';
import { Failed } from '#infra/doors/problems/failed';
import { noSuchSku } from '#infra/doors/problems/noSuchSku';
import type { Lading } from '#infra/main/openLading';
import { isKnownSku } from '#services/catalog/sku/isKnownSku';
import type { RecomputationFilter } from '#services/fees/recomputation/recomputeFees';

/** Filters lines by fee type. */
export const typeInput = <const Types extends readonly string[]>(types: Types) =>
  option('--type <type>', `only fees of this type: ${types.join(', ')}`, z.enum(types).optional());

export const mskuInput = option(
  '--msku <msku>',
  'only recomputed fees of this SKU',
  z.string().min(1).optional(),
);

export const shipmentInput = (months = '') =>
  option('--shipment <shipment>', `only of this shipment, by any of its ids${months}`, z.string().optional());

/**
 * Turns the options into a filter of lines. An unknown SKU is refused: it would have no lines, which looks as if
 * nothing were owed for it.
 *
 * @throws Failed for an unknown SKU or shipment
 */
export function lineFilter(
  lading: Lading,
  sellerId: string,
  { msku, shipment }: { readonly msku: string | undefined; readonly shipment: string | undefined },
): Pick<RecomputationFilter, 'msku' | 'shipment'> {
  if (msku !== undefined && !isKnownSku(lading, sellerId, msku)) throw new Failed(noSuchSku(msku));
  return defined({
    msku,
    shipment: shipment === undefined ? undefined : resolveShipmentId(lading, shipment),
  });
}
