import Big from 'big.js';
import { type Replenishment, replenishment } from '#domain/policies/replenishment';
import { daysBetween, laterDay } from '#domain/values/calendar';
import { type RunningSums, totalOn } from '#domain/values/runningSums';

export interface ReplenishmentInput {
  /** Units shipped to customers of every channel, by day. */
  readonly shipped: RunningSums;
  /** Sellable units in the network at the end of each day. */
  readonly sellable: RunningSums;
  /**
   * Can be sold, now or once it has been processed or transferred. Below 0 some receipt is not known, and it counts as 0.
   */
  readonly available: number;
  readonly inbound: number;
  /** The day of the decision, in the marketplace; what was shipped on it is not complete. */
  readonly today: string;
  readonly leadTimeDays: number;
}

/** The figures behind a forecast, for a person to check. */
export interface ForecastBasis {
  /** `average`: the last months. `seasonal`: the same days of the year before. */
  readonly method: 'average' | 'seasonal';
  /** Days in the marketplace, both included. */
  readonly from: string;
  readonly to: string;
  /** How many of these days there was something to sell: only they say what is sold in a day. */
  readonly daysInStock: number;
  /** Units shipped in these days. */
  readonly shippedUnits: number;
  /** Forecast of what will be shipped from today until what is sent now is used up. */
  readonly demand: number;
  /** Demand less available and inbound; none of the three is taken for less than 0. */
  readonly unitsToSend: number;
}

export type ReplenishmentForecast =
  | { readonly kind: 'forecast'; readonly bases: readonly ForecastBasis[]; readonly daysAhead: number }
  /** Too few days of sales to forecast from. */
  | {
      readonly kind: 'no-history';
      readonly firstShippedOn?: string;
      /** Of the last months, since the first shipment. */
      readonly daysInStock: number;
      readonly daysNeeded: number;
    };

/**
 * A forecast of the units to send now, so that stock lasts through the lead time and the months after it.
 *
 * The plain average is of the days since the first shipment, at most of the last three months. The seasonal one is what was
 * shipped on the same days of the year before; it is made only where shipments go back that far. Days that began and ended
 * with nothing to sell are left out of both: nobody can know what would have been sold.
 */
export function forecastReplenishment(
  { shipped, sellable, available, inbound, today, leadTimeDays }: ReplenishmentInput,
  { rule }: { readonly rule: Replenishment } = replenishment,
): ReplenishmentForecast {
  const firstShippedOn = shipped.days.find((_, at) => (shipped.totals[at] ?? 0) > 0);
  const { leastDays: daysNeeded } = rule;
  if (firstShippedOn === undefined || firstShippedOn >= today)
    return { kind: 'no-history', daysInStock: 0, daysNeeded };

  const daysAhead = leadTimeDays + rule.coverDays;
  const basis = (method: ForecastBasis['method'], from: string, to: string): ForecastBasis => {
    const shippedUnits = totalOn(shipped, to) - totalOn(shipped, laterDay(from, -1));
    const daysInStock = daysBetween(from, to) + 1 - daysOutOfStock(sellable, from, to);
    const ahead = new Big(String(shippedUnits)).times(String(daysAhead));
    const demand = daysInStock === 0 ? 0 : wholeUnits(ahead.div(String(daysInStock)));
    const unitsToSend = Math.max(0, demand - Math.max(0, available) - inbound);
    return { method, from, to, daysInStock, shippedUnits, demand, unitsToSend };
  };
  const days = Math.min(daysBetween(firstShippedOn, today), rule.averageDays);
  const average = basis('average', laterDay(today, -days), laterDay(today, -1));
  const lastYear = yearBefore(today);
  const seasonEnd = laterDay(lastYear, daysAhead - 1);
  const bases = [
    ...(firstShippedOn <= lastYear && seasonEnd < today ? [basis('seasonal', lastYear, seasonEnd)] : []),
    average,
  ].filter(({ daysInStock }) => daysInStock >= daysNeeded);
  return bases.length === 0
    ? { kind: 'no-history', firstShippedOn, daysInStock: average.daysInStock, daysNeeded }
    : { kind: 'forecast', bases, daysAhead };
}

/** Counts the days from `from` to `to` that began and ended without a unit. */
function daysOutOfStock({ days, totals }: RunningSums, from: string, to: string): number {
  let dayCount = 0;
  for (const [at, day] of days.entries()) {
    if (totals[at] !== 0 || day > to) continue;
    const next = days[at + 1] ?? laterDay(to, 1);
    const [first, until] = [laterOf(laterDay(day, 1), from), earlierOf(next, laterDay(to, 1))];
    dayCount += Math.max(0, daysBetween(first, until));
  }
  return dayCount;
}

const laterOf = (one: string, other: string): string => (one > other ? one : other);
const earlierOf = (one: string, other: string): string => (one < other ? one : other);

/** Up, since part of a unit cannot be sent. */
const wholeUnits = (units: Big): number => Number(units.round(0, Big.roundUp).toFixed());

/** The same day of the year before; February 29 has February 28. */
function yearBefore(day: string): string {
  const sameDay = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  return sameDay.endsWith('-02-29') ? sameDay.replace('-29', '-28') : sameDay;
}
