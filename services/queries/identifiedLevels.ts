import type { Network } from '#domain/network';
import { factsOfStock } from '#services/ledger/factsOfStock';
import { OurMovements } from '#services/ledger/ourMovements';
import { type InventoryAnswer, levelsOf } from '#services/queries/inventory';
import type { ReadSide } from '#services/queries/readSide';
import { stockHistories } from '#services/queries/stockHistories';

export type IdentifiedLevel = InventoryAnswer & { readonly fnsku?: string; readonly asin?: string };

interface LevelFilter {
  readonly sellerId: string;
  readonly network: Network;
  /** The end of this day in the marketplace; without it, now. */
  readonly asOf?: string | undefined;
}

/** A seller's levels in a network, one after another, with the identifiers that shipments and Amazon's reports told of their SKUs. */
export async function* identifiedLevels(
  side: ReadSide,
  { sellerId, network, asOf }: LevelFilter,
): AsyncIterable<IdentifiedLevel> {
  const movements = new OurMovements();
  for await (const recorded of factsOfStock(side)) movements.of(recorded);
  for (const stock of await stockHistories(side, { sellerId, network }))
    for (const level of levelsOf(stock, 'network', asOf))
      yield { ...level, ...movements.identifiersOf(sellerId, level.msku) };
}
