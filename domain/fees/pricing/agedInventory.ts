import Big from 'big.js';
import {
  type ComputedFee,
  feeLines,
  type NotComputable,
  notComputable,
  type Subject,
} from '#domain/fees/pricing/computedFee';
import { price, type Sum } from '#domain/fees/pricing/price';
import { formatCardVolume, pricedVolume } from '#domain/fees/pricing/pricedVolume';
import { cardsOn, type RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { CardOf } from '#domain/fees/rateCards/rateCard';
import { daysBetween } from '#domain/values/calendar';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Marketplace } from '#domain/values/marketplace';
import { oneDay } from '#domain/values/month';
import { cubicFeetOf, times, type Volume } from '#domain/values/volume';

/** The lots of one SKU on the snapshot, first in, first out over the network, less units in removal orders. */
export interface AgedUnits {
  readonly country: Marketplace;
  /** `YYYY-MM`; Amazon takes the snapshot on the 15th. */
  readonly month: string;
  readonly subject: Subject;
  /** The volume of a unit; absent when nobody has measured it. */
  readonly unitVolume?: Volume;
  /** The product's category in capitals, such as `SHOES`: some are exempt in the younger bands. */
  readonly category?: string;
  readonly lots: readonly AgedLot[];
}

interface AgedLot {
  /** `undefined` when the day of receipt is unknown. */
  readonly receivedOn: string | undefined;
  readonly units: number;
}

export const snapshotDay = (month: string): string => `${month}-15`;

/** The aged inventory surcharge of a month, formerly long-term storage: a line for each band of age. */
export function agedInventory(aged: AgedUnits, book: RateCardBook): readonly ComputedFee[] {
  const { country, month, subject, lots } = aged;
  const day = snapshotDay(month);
  const facts = (units: number, age: string) => ({
    feeType: computedFeeTypes.aged,
    country,
    period: oneDay(day),
    subject,
    inputs: {
      units: String(units),
      age,
      unitVolume: aged.unitVolume === undefined ? 'not known' : cubicFeetOf(aged.unitVolume),
    },
  });
  const starts = ageBandStarts(book, country, day);
  const bandLines = starts.flatMap((from, at) => {
    const next = starts[at + 1];
    const units = countUnits(lots, ({ receivedOn }) => {
      const age = receivedOn === undefined ? -1 : daysBetween(receivedOn, day);
      return from <= age && (next === undefined || age < next);
    });
    if (units === 0) return [];
    const result = price(book, { program: 'aged-inventory', country, day }, (card) =>
      surcharge(card, aged, from, String(units)),
    );
    return feeLines(facts(units, next === undefined ? `${from}+` : `${from}-${next - 1}`), result);
  });
  const ageless = countUnits(lots, ({ receivedOn }) => receivedOn === undefined);
  if (ageless === 0 || starts.length === 0) return bandLines;
  const why = notComputable({ reason: 'age-unknown' });
  return [...bandLines, ...feeLines(facts(ageless, 'not known'), why)];
}

const countUnits = (lots: readonly AgedLot[], which: (lot: AgedLot) => boolean): number =>
  lots.filter(which).reduce((sum, { units }) => sum + units, 0);

/** The ages in days at which any card of the day changes its rate; without a card all ages are one band. */
export function ageBandStarts(book: RateCardBook, country: Marketplace, day: string): readonly number[] {
  const answer = cardsOn(book, 'aged-inventory', country, day);
  if (answer.kind === 'none') return [0];
  const cards = answer.kind === 'candidates' ? answer.cards : [answer.card];
  const rows = cards.flatMap((card) => card.rows);
  const edges = rows.flatMap(({ fromAge, toAge }) => [fromAge, ...(toAge === undefined ? [] : [toAge + 1])]);
  return [...new Set(edges)].sort((one, other) => one - other);
}

/** Charges by volume or by unit, whichever costs more. */
function surcharge(
  { rows, terms: { per } }: CardOf<'aged-inventory'>,
  { unitVolume, category }: AgedUnits,
  age: number,
  units: string,
): Sum | NotComputable | undefined {
  const row = rows.find(({ fromAge, toAge }) => fromAge <= age && (toAge === undefined || age <= toAge));
  if (row === undefined || (category !== undefined && row.except?.includes(category))) return undefined;
  if (unitVolume === undefined) return notComputable({ reason: 'never-measured' });
  const unitPricing = pricedVolume(per, unitVolume);
  const isByUnit =
    row.perUnit !== undefined &&
    unitPricing.quantity.times(row.amount).lt(unitPricing.perQuantity.times(row.perUnit));
  const rate = new Big(isByUnit ? row.perUnit : row.amount);
  const mayBeExcepted = row.except !== undefined && category === undefined;
  const product = `${formatCardVolume(per, unitVolume)} x ${row.amount}`;
  const each = row.perUnit === undefined ? product : `the greater of ${product} and ${row.perUnit}`;
  return {
    kind: 'sum',
    row,
    ...(isByUnit ? { quantity: new Big(units) } : pricedVolume(per, times(unitVolume, units))),
    rate: mayBeExcepted ? new Big('0') : rate,
    ...(mayBeExcepted && { rateTo: rate }),
    formula: `${units} units x ${each}${mayBeExcepted ? ', or nothing by their category' : ''}`,
  };
}
