import Big from 'big.js';
import { daysBetween, laterDay } from '#domain/calendar';
import { type Replenishment, replenishment } from '#domain/policies/replenishment';
import { type RunningSums, totalOn } from '#domain/runningSums';

export interface ReplenishmentInput {
  /** Units shipped to customers of every channel, by day. */
  readonly shipped: RunningSums;
  /** Can be sold, now or once it has been processed or transferred. Below 0 some receipt is not known, and it counts as 0. */
  readonly available: number;
  readonly inbound: number;
  /** The day of the decision, in the marketplace; what was shipped on it is not complete. */
  readonly today: string;
  readonly leadTimeDays: number;
}

/** What a forecast rests on, as a person can check it. */
export interface Basis {
  /** `average`: the last months. `seasonal`: the same days of the year before. */
  readonly method: 'average' | 'seasonal';
  /** Days in the marketplace, both included. */
  readonly from: string;
  readonly to: string;
  /** Units shipped in these days. */
  readonly shippedUnits: number;
  /** Forecast of what will be shipped from today until what is sent now is used up. */
  readonly demand: number;
  /** Demand less available and inbound; none of the three is taken for less than 0. */
  readonly unitsToSend: number;
}

export type ReplenishmentForecast =
  | { readonly kind: 'forecast'; readonly bases: readonly Basis[]; readonly daysAhead: number }
  /** Too little was shipped, or too lately, to say anything: never a number from nothing. */
  | { readonly kind: 'no-history'; readonly firstShippedOn?: string; readonly daysNeeded: number };

/**
 * A forecast of the units to send now, so that stock lasts through the lead time and the months after it.
 *
 * The plain average is of the days since the first shipment, at most of the last three months. The seasonal one is what was
 * shipped on the same days of the year before; it is made only where shipments go back that far.
 */
export function replenish(
  { shipped, available, inbound, today, leadTimeDays }: ReplenishmentInput,
  { rule }: { readonly rule: Replenishment } = replenishment,
): ReplenishmentForecast {
  const yesterday = laterDay(today, -1);
  const [firstShippedOn] = shipped.days;
  const daysAhead = leadTimeDays + rule.coverDays;
  const known = firstShippedOn === undefined ? 0 : daysBetween(firstShippedOn, today);
  if (firstShippedOn === undefined || known < rule.leastDays)
    return {
      kind: 'no-history',
      ...(firstShippedOn !== undefined && { firstShippedOn }),
      daysNeeded: rule.leastDays,
    };

  const basis = (method: Basis['method'], from: string, to: string): Basis => {
    const shippedUnits = totalOn(shipped, to) - totalOn(shipped, laterDay(from, -1));
    const days = daysBetween(from, to) + 1;
    const demand = wholeUnits(new Big(String(shippedUnits)).times(String(daysAhead)).div(String(days)));
    return {
      method,
      from,
      to,
      shippedUnits,
      demand,
      unitsToSend: Math.max(0, demand - Math.max(0, available) - inbound),
    };
  };
  const average = basis('average', laterDay(today, -Math.min(known, rule.averageDays)), yesterday);
  const lastYear = yearBefore(today);
  const bases =
    firstShippedOn <= lastYear && laterDay(lastYear, daysAhead - 1) < today
      ? [basis('seasonal', lastYear, laterDay(lastYear, daysAhead - 1)), average]
      : [average];
  return { kind: 'forecast', bases, daysAhead };
}

/** Up, since part of a unit cannot be sent. */
const wholeUnits = (units: Big): number => Number(units.round(0, Big.roundUp).toFixed());

/** The same day of the year before; February 29 has February 28. */
function yearBefore(day: string): string {
  const before = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  return before.endsWith('-02-29') ? before.replace('-29', '-28') : before;
}
