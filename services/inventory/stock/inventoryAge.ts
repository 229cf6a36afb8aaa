import { surchargeAgeBands } from '#domain/fees/pricing/surchargeAgeBands';
import { lotsOn, unitsByAge, unitsWithoutAge } from '#domain/inventory/levels/age';
import { networkLevel } from '#domain/inventory/levels/level';
import { type StockHistory, unitsOn } from '#domain/inventory/levels/stockHistory';
import { type AgeBand, reportedAges } from '#domain/policies/ageBands';
import { dayIn } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { countriesOf, timeZoneOf } from '#domain/values/network';
import { type StockFilter, stockHistories } from '#services/inventory/stock/stockHistories';
import type { ReadSide } from '#services/readSide/readSide';

export interface AgeFilter extends StockFilter {
  /** At the end of a day in the marketplace, `YYYY-MM-DD`; without it, today. */
  readonly asOf?: string;
  /** All units on hand in the network, or as Amazon's age report counts: available ones only. */
  readonly units?: 'on-hand' | 'available';
  /** The bands of Amazon's age report, or those that the surcharge of the day goes by, where a rate card is known. */
  readonly bands?: 'reported' | 'surcharged';
}

export interface AgeAnswer {
  readonly sellerId: string;
  readonly network: string;
  readonly msku: string;
  readonly day: string;
  readonly units: number;
  readonly ages: readonly { readonly band: string; readonly units: number }[];
  /** Units beyond all that we know was received. */
  readonly unitsOfNoAge: number;
  /** The day on which the oldest unit was received, as far as is known. */
  readonly oldest?: string;
}

/** How old the stock is, first in, first out over each network; SKUs without units are left out. */
export async function inventoryAge(
  side: ReadSide,
  now: Instant,
  { asOf, units = 'on-hand', bands: by = 'reported', ...filter }: AgeFilter = {},
): Promise<readonly AgeAnswer[]> {
  const stock = await stockHistories(side, filter);
  const bandsOn = by === 'reported' ? () => reportedAges.rule : surchargedBands;
  const countUnits = units === 'available' ? availableOn : unitsOn;
  const answers: AgeAnswer[] = [];
  for (const each of stock) {
    const { sellerId, network, msku } = each;
    const day = asOf ?? dayIn(now, timeZoneOf(network));
    const remaining = countUnits(each, day);
    if (remaining <= 0) continue;
    const lots = lotsOn(each.receipts, remaining, day);
    const oldest = lots.findLast(({ receivedOn }) => receivedOn !== undefined)?.receivedOn;
    const bands = bandsOn(network, day);
    const ofAge = unitsByAge(lots, day, bands);
    answers.push({
      ...{ sellerId, network, msku, day, units: remaining },
      ages: bands.map(({ name }, at) => ({ band: name, units: ofAge[at] ?? 0 })),
      unitsOfNoAge: unitsWithoutAge(lots),
      ...(oldest !== undefined && { oldest }),
    });
  }
  return answers;
}

/** The SKUs with units that were stored for over 365 days at the end of that day. */
export async function agedInventory(
  side: ReadSide,
  now: Instant,
  filter: Omit<AgeFilter, 'bands'> = {},
): Promise<readonly AgeAnswer[]> {
  const ages = await inventoryAge(side, now, filter);
  return ages.filter((each) => (each.ages.at(-1)?.units ?? 0) > 0);
}

/** The first store stands for its network, since all known cards surcharge the stores of a network by the same ages. */
const surchargedBands = (network: string, day: string): readonly AgeBand[] =>
  countriesOf(network)
    .slice(0, 1)
    .flatMap((country) => surchargeAgeBands(country, day));

const availableOn = (stock: StockHistory, day: string): number =>
  networkLevel(stock, day).fulfillableQuantity;
