import Big from 'big.js';
import type { ExcessCause } from '#domain/disputes/judging/causes/excessCauses';
import type { ExcessReason } from '#domain/disputes/judging/reasons';
import { isWithinPriceBand } from '#domain/fees/pricing/fulfilment';
import { seasonOn } from '#domain/fees/pricing/season';
import { isWithin, weightAmount, weightIn } from '#domain/fees/pricing/weightAmount';
import { cardsOf, cardsOn, type RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { CardOf, RateCard, RowOf } from '#domain/fees/rateCards/rateCard';
import type { Tier } from '#domain/fees/rateCards/row';
import type { Marketplace } from '#domain/values/marketplace';
import type { Weight } from '#domain/values/measurement';

/** A unit as it was sold and shipped. */
export interface ShippedUnit {
  readonly country: Marketplace;
  readonly day: string;
  readonly tier: Tier;
  readonly weight: Weight;
  readonly price?: string;
}

type Row = RowOf<'fulfilment'>;
type Card = CardOf<'fulfilment'>;

/**
 * Explains one of several charged amounts of a unit by other rows of the cards: a row of the day for a heavier or
 * larger unit, or a row for the same unit in another season, at another price or on other days. Whole rows come before
 * steps of a row, since some step of eight cents fits almost any amount.
 */
export function unitCauses(
  charged: readonly Big[],
  unit: ShippedUnit,
  book: RateCardBook,
): readonly [ExcessCause, ...ExcessCause[]] {
  const { country, day, tier, weight, price } = unit;
  const answer = cardsOn(book, 'fulfilment', country, day);
  const cardsOfDay = answer.kind === 'candidates' ? answer.cards : answer.kind === 'one' ? [answer.card] : [];
  const measured = rowsOf(cardsOfDay).filter(
    ({ row }) =>
      row.season === seasonOn(day) &&
      isWithinPriceBand(row, price) &&
      charged.some((each) => comesTo(row, each)),
  );
  const priced = rowsOf(fulfilmentCards(book, country)).filter(
    ({ card, row }) =>
      row.tiers.includes(tier) && costsOneOf(row, weightIn(card.terms.weightUnit, weight), charged),
  );
  const [row] = measured.filter((each) => each.row.step === undefined);
  const [step] = measured.filter((each) => each.row.step !== undefined);
  const [rate] = priced;
  const own = { tier, weight: formatRoundedWeight(weight) };
  const found: readonly ExcessCause[] = [
    ...(row === undefined ? [] : [{ cause: 'measurement', why: matchesCardRow(row, own) } as const]),
    ...(rate === undefined ? [] : [{ cause: 'rate', why: matchesCardRow(rate) } as const]),
    ...(step === undefined ? [] : [{ cause: 'measurement', why: matchesCardRow(step, own) } as const]),
  ];
  const [first, ...others] = found;
  return first === undefined
    ? [{ cause: 'other', why: { reason: 'as-by-no-row' } }]
    : [first, ...others.filter(({ cause }) => cause !== first.cause)];
}

const fulfilmentCards = (book: RateCardBook, country: Marketplace): readonly Card[] => {
  const { published, seller } = cardsOf(book, 'fulfilment', country);
  return [...seller, ...published].filter((card: RateCard) => card.program === 'fulfilment');
};

const rowsOf = (cards: readonly Card[]) => cards.flatMap((card) => card.rows.map((row) => ({ card, row })));

const matchesCardRow = (
  { card, row }: { readonly card: Card; readonly row: Row },
  measured?: { readonly tier: Tier; readonly weight: string },
): ExcessReason => ({
  reason: 'as-by-row',
  card: card.card,
  row: row.row,
  ...(measured !== undefined && { measured }),
});

/** Whether the row has a weight that costs the charged amount. */
function comesTo({ amount, step }: Row, charged: Big): boolean {
  const more = charged.minus(amount);
  return step === undefined ? more.eq('0') : more.gte('0') && more.mod(step.amount).eq('0');
}

const costsOneOf = (row: Row, weight: Big, charged: readonly Big[]): boolean =>
  isWithin(row, weight) && charged.some((each) => weightAmount(row, weight).eq(each));

const formatRoundedWeight = ({ value, unit }: Weight): string =>
  `${new Big(value).round(4).toFixed()} ${unit}`;
