import type { AccountFact } from '#domain/catalog/account/events';
import { dayIn, laterDay, weekStart } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { Network, timeZoneOf } from '#domain/values/network';
import { commandAccount } from '#services/catalog/account/commandAccount';
import { type AgeAnswer, agedInventory } from '#services/inventory/stock/inventoryAge';
import type { AlertParts } from '#services/inventory/storage/storageAlerts';
import type { ReadSide } from '#services/readSide/readSide';

/** How many SKUs a list names; `inventory aged` lists all. */
const maxListedSkus = 10;

export type AgedStockList = Omit<AccountFact<'AgedStockListed'>, 'type'> & { readonly sellerId: string };

/** What was stored over 365 days at the end of the last week, by seller and network: those that had any. */
export async function agedStockLists(
  side: ReadSide,
  now: Instant,
  sellerId?: string,
): Promise<readonly AgedStockList[]> {
  const lists: AgedStockList[] = [];
  for (const network of Network.options) {
    const day = laterDay(weekStart(dayIn(now, timeZoneOf(network))), -1);
    const of = { network, asOf: day, ...(sellerId !== undefined && { sellerId }) };
    const bySeller = Map.groupBy(await agedInventory(side, now, of), (each) => each.sellerId);
    for (const [seller, ages] of bySeller) lists.push({ sellerId: seller, network, day, ...listOf(ages) });
  }
  return lists;
}

function listOf(ages: readonly AgeAnswer[]): Pick<AgedStockList, 'skus' | 'units' | 'most'> {
  const aged = ages
    .map(({ msku, ages: bands }) => ({ msku, units: bands.at(-1)?.units ?? 0 }))
    .sort((one, other) => other.units - one.units);
  const units = aged.reduce((sum, each) => sum + each.units, 0);
  return { skus: aged.length, units, most: aged.slice(0, maxListedSkus) };
}

/**
 * Records what was stored over 365 days at the end of the last week: once for each week and network of an account that
 * is registered, however often this runs.
 *
 * @returns the lists of that week, those that were recorded before included
 */
export async function listAgedStock(
  { commands, ...side }: AlertParts,
  now: Instant,
  sellerId?: string,
): Promise<readonly AgedStockList[]> {
  const lists = await agedStockLists(side, now, sellerId);
  for (const { sellerId: seller, ...list } of lists)
    await commandAccount(commands, 'aged-stock', seller, { type: 'ListAgedStock', ...list }, now);
  return lists;
}
