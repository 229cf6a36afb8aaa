import Big from 'big.js';
import type { RowOf } from '#domain/fees/rateCards/rateCard';
import type { Tier } from '#domain/fees/rateCards/row';

export type FulfilmentRow = RowOf<'fulfilment'>;

/** What the rows of one table have in common beside weight and amount. */
export interface RowConditions {
  /** Before each row's name, where a card has several tables. */
  readonly name?: string;
  readonly season?: FulfilmentRow['season'];
  readonly price?: FulfilmentRow['price'];
  readonly overmax?: boolean;
}

type Steps = readonly (readonly [upTo: string, amount: string])[];

const rowName = (name: string | undefined, rest: string) => (name === undefined ? rest : `${name}, ${rest}`);
const tierName = (tier: Tier) => tier.toLowerCase().replaceAll('_', ' ');

function conditions({ season = 'OFF_PEAK', price, overmax }: RowConditions) {
  return { season, ...(price !== undefined && { price }), ...(overmax !== undefined && { overmax }) };
}

/** Amounts up to each weight, each row from where the one before ends. */
export function stepRows(
  tier: Tier,
  unit: string,
  upToAmounts: Steps,
  under: RowConditions,
  from = '0',
): FulfilmentRow[] {
  return upToAmounts.map(([upTo, amount], at) => ({
    row: rowName(under.name, `${tierName(tier)} to ${upTo} ${unit}`),
    tiers: [tier],
    over: upToAmounts[at - 1]?.[0] ?? from,
    upTo,
    amount,
    ...conditions(under),
  }));
}

/** An amount and what every unit of weight begun beyond `free` adds; for the weights over `over`. */
export function openEndedRow(
  tier: Tier,
  amount: string,
  [each, more]: readonly [each: string, amount: string],
  under: RowConditions,
  { free, over }: { readonly free: string; readonly over?: string },
): FulfilmentRow {
  return {
    row: rowName(under.name, over === undefined ? tierName(tier) : `${tierName(tier)} over ${over}`),
    tiers: [tier],
    ...(over !== undefined && { over }),
    amount,
    step: { over: free, each, amount: more },
    ...conditions(under),
  };
}

/** Pounds from ounces: exact. */
export const poundsFromOunces = (table: Steps): Steps =>
  table.map(([upTo, amount]) => [new Big(upTo).div('16').toFixed(), amount]);
