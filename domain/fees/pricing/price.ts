import Big from 'big.js';
import type { Amount, Citation, FeeResult, Interval, NotComputable } from '#domain/fees/pricing/computedFee';
import type { Flag } from '#domain/fees/pricing/flag';
import { formatProduct } from '#domain/fees/pricing/formatProduct';
import { cardsOn, type RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { type CardOf, isUnverified, type Program, type RateCard } from '#domain/fees/rateCards/rateCard';
import type { Grade } from '#domain/fees/rateCards/row';
import type { Marketplace } from '#domain/values/marketplace';
import { type Money, rounded } from '#domain/values/money';
import { quotientText } from '#domain/values/quotient';

/** One card's calculation: `quantity / perQuantity x rate / divisor`. */
export interface Sum {
  readonly kind: 'sum';
  readonly row: { readonly row: string; readonly grade?: Grade | undefined };
  readonly quantity: Big;
  /** The quantity that the rate is for, such as the cubic centimetres of a cubic foot; 1 when absent. */
  readonly perQuantity?: Big | undefined;
  readonly rate: Big;
  /** The upper end, when the rate is a range. */
  readonly rateTo?: Big | undefined;
  /** The divisor of the rate, such as the days of a month; 1 when absent. */
  readonly divisor?: Big | undefined;
  readonly formula: string;
  /** An unconfirmed rule beside the card that the calculation used. */
  readonly flagged?: Flag | undefined;
}

/** Applies a card to the inputs: `undefined` when the card has no such fee, and a reason when it lacks the rate. */
export type CardFormula<Of extends Program> = (card: CardOf<Of>) => Sum | NotComputable | undefined;

interface PriceQuestion<Of extends Program> {
  readonly program: Of;
  readonly country: Marketplace;
  /** The card of this day in the marketplace counts. */
  readonly day: string;
}

/** Prices by the cards of a day; `undefined` when there is no such fee. */
export function price<Of extends Program>(
  book: RateCardBook,
  { program, country, day }: PriceQuestion<Of>,
  reckon: CardFormula<Of>,
): FeeResult | undefined {
  const answer = cardsOn(book, program, country, day);
  const byCard = (card: CardOf<Of>): Amount | Interval | NotComputable | undefined => {
    const sum = card.noFee ? undefined : reckon(card);
    return sum?.kind === 'sum' ? cardResult(card, day, sum) : sum;
  };
  switch (answer.kind) {
    case 'none':
      return { kind: 'not-computable', why: answer.why };
    case 'no-fee':
      return undefined;
    case 'one':
      return byCard(answer.card);
    case 'candidates': {
      const candidates = answer.cards.map(
        (card) => byCard(card) ?? { kind: 'no-fee' as const, card: card.card },
      );
      return mergeCandidates(candidates);
    }
  }
}

type Candidate = Extract<FeeResult, { kind: 'candidates' }>['candidates'][number];

/** Merges candidates of equal amounts into one, an unverified one if there is any: only their card is in doubt. */
export function mergeCandidates(candidates: readonly Candidate[]): FeeResult | undefined {
  const [first, ...others] = candidates;
  if (first === undefined || candidates.every(({ kind }) => kind === 'no-fee')) return undefined;
  if (first.kind !== 'no-fee' && others.every((other) => comesToTheSame(first, other))) {
    const fees = candidates.filter((each) => each.kind !== 'no-fee');
    return fees.find((each) => each.kind !== 'not-computable' && each.unverified) ?? first;
  }
  return { kind: 'candidates', candidates };
}

function comesToTheSame(one: Candidate, other: Candidate): boolean {
  if (one.kind === 'amount' && other.kind === 'amount')
    return one.amount.amount === other.amount.amount && one.exact === other.exact;
  if (one.kind === 'interval' && other.kind === 'interval')
    return one.least.amount === other.least.amount && one.most.amount === other.most.amount;
  return one.kind === 'not-computable' && other.kind === 'not-computable';
}

function cardResult(card: RateCard, day: string, sum: Sum): Amount | Interval {
  const { quantity, rate, rateTo, formula } = sum;
  const cited = { ...citation(card, day, sum), formula, quantity: quantity.toFixed() };
  const { divisor, exact, amount } = divideAndRound(card, sum, rate);
  if (rateTo === undefined || rateTo.eq(rate))
    return { kind: 'amount', ...cited, rate: rate.toFixed(), divisor, exact, amount };
  const at = (each: Big) => formatProduct({ ...cited, rate: each.toFixed(), divisor });
  const most = divideAndRound(card, sum, rateTo).amount;
  return { kind: 'interval', ...cited, least: amount, most, leastOf: at(rate), mostOf: at(rateTo) };
}

const one = new Big('1');

/** The one place that divides, once and last, and that applies a rounding rule. */
function divideAndRound({ rounding, currency }: RateCard, sum: Sum, rate: Big) {
  const { quantity, perQuantity = one, divisor = one } = sum;
  const whole = perQuantity.times(divisor);
  const exact = quotientText(quantity.times(rate), whole);
  const reckoning = { divisor: whole.toFixed(), exact };
  const inMoney = (amount: string): Money => rounded({ amount, code: currency });
  switch (rounding) {
    case 'line half-up cents':
      return { ...reckoning, amount: inMoney(exact) };
    case 'rate first, half-up cents': {
      const cents = inMoney(rate.div(divisor).toFixed()).amount;
      return { ...reckoning, amount: inMoney(quantity.times(cents).div(perQuantity).toFixed()) };
    }
  }
}

function citation(card: RateCard, day: string, { row, flagged }: Sum): Citation {
  const flags: readonly Flag[] = [
    ...(card.flagged !== undefined && card.flagged.from <= day && day < card.flagged.until
      ? [{ flag: 'card' as const, why: card.flagged.why }]
      : []),
    ...(flagged === undefined ? [] : [flagged]),
  ];
  return {
    card: card.card,
    row: row.row,
    source: card.source,
    grade: row.grade ?? card.grade,
    unverified: isUnverified(card, row) || flags.length > 0,
    rounding: card.rounding,
    ...(flags.length > 0 && { flagged: flags }),
  };
}
