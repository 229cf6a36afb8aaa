import { factsOfStock } from '#services/ledger/factsOfStock';
import { OurMovements } from '#services/ledger/ourMovements';
import { type InventoryAnswer, inventory } from '#services/queries/inventory';
import type { ReadSide } from '#services/queries/readSide';

export type IdentifiedLevel = InventoryAnswer & { readonly fnsku?: string; readonly asin?: string };

/** A seller's levels by network, with the identifiers that shipments and Amazon's reports told of their SKUs. */
export async function identifiedLevels(
  side: ReadSide,
  sellerId: string,
  asOf: string | undefined,
): Promise<readonly IdentifiedLevel[]> {
  const levels = await inventory(side, { sellerId, by: 'network', ...(asOf !== undefined && { asOf }) });
  const movements = new OurMovements();
  for await (const recorded of factsOfStock(side)) movements.of(recorded);
  return levels.map((level) => ({ ...level, ...movements.identifiersOf(sellerId, level.msku) }));
}
