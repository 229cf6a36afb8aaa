import { describe, expect, it } from 'vitest';
import { cardsOn } from '#domain/fees/rateCards/cardsOn';
import { publishedBook, publishedCards } from '#domain/fees/rateCards/publishedCards';
import { isUnverified, RateCard } from '#domain/fees/rateCards/rateCard';
import { overlap } from '#domain/fees/rateCards/sellerCards';
import { splitAtChanges } from '#domain/fees/rateCards/splitAtChanges';

describe('the rate cards that come with Lading', () => {
  it.each(publishedCards.map((card) => [card.card, card] as const))('%s fits the schema', (_, card) => {
    expect(RateCard.parse(card)).toEqual(card);
  });

  it('have a name each', () => {
    expect(new Set(publishedCards.map(({ card }) => card)).size).toBe(publishedCards.length);
  });

  it('share no days, unless their dates are in doubt', () => {
    const pairs = publishedCards.flatMap((one, at) =>
      publishedCards.slice(at + 1).map((other) => [one, other] as const),
    );
    expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([]);
  });

  it('are unverified unless Amazon says so itself', () => {
    for (const card of publishedCards)
      if (!card.grade.startsWith('A')) expect(isUnverified(card), card.card).toBe(true);
    const aged = publishedCards.find(({ card }) => card === 'US aged inventory 2026-01');
    expect(aged?.rows.filter((row) => !isUnverified(aged, row)).map(({ row }) => row)).toEqual(['456+ days']);
  });
});

describe('which card holds on a day', () => {
  const on = (day: string) => cardsOn(publishedBook, 'storage-base', 'US', day);

  it('changes at the first day of a card, which is in, and the last, which is out', () => {
    expect(on('2024-03-31')).toMatchObject({ kind: 'one', card: { card: 'US storage 2023-02' } });
    expect(on('2024-04-01')).toMatchObject({ kind: 'one', card: { card: 'US storage 2024-04' } });
  });

  it('is said to be none, with why, where there is none', () => {
    expect(cardsOn(publishedBook, 'storage-base', 'MX', '2026-03-01')).toEqual({
      kind: 'none',
      why: { reason: 'no-card', program: 'storage-base', country: 'MX', day: '2026-03-01' },
    });
  });

  it('is every candidate where the dates are in doubt', () => {
    const answer = cardsOn(publishedBook, 'aged-inventory', 'US', '2025-03-15');
    expect(answer.kind === 'candidates' && answer.cards.map(({ card }) => card)).toEqual([
      'US aged inventory 2023-04',
      'US aged inventory 2024',
    ]);
  });

  it('is none that charges where the fee has ended', () => {
    expect(cardsOn(publishedBook, 'storage-overage', 'US', '2024-06-30').kind).toBe('one');
    expect(cardsOn(publishedBook, 'storage-overage', 'US', '2024-07-01').kind).toBe('no-fee');
  });

  it('splits a period at the days on which it changes', () => {
    const period = { from: '2023-01-01', until: '2024-05-01' };
    expect(splitAtChanges(publishedBook, 'storage-base', 'US', period)).toEqual([
      { from: '2023-01-01', until: '2023-02-01' },
      { from: '2023-02-01', until: '2024-04-01' },
      { from: '2024-04-01', until: '2024-05-01' },
    ]);
  });
});
