import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agedInventory } from '#domain/fees/pricing/agedInventory';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { computedTotals, rangeOf } from '#domain/fees/pricing/computedTotals';
import { fuelSurcharge } from '#domain/fees/pricing/fuelSurcharge';
import { fulfilmentFee } from '#domain/fees/pricing/fulfilment';
import { monthlyStorage } from '#domain/fees/pricing/monthlyStorage';
import { removalFee } from '#domain/fees/pricing/removal';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { publishedBook, publishedCards } from '#domain/fees/rateCards/publishedCards';
import { rounded, smallestUnit } from '#domain/values/money';
import { daysOf } from '#domain/values/month';
import { type Volume, volumeFromCubicFeet } from '#domain/values/volume';
import { amounts } from '#test/domain/fees/pricing/amountTexts';
import { bookIn, currencies } from '#test/domain/fees/rateCards/bookIn';

const seed = 32_26;
const decimal = (max: number) =>
  fc.integer({ min: 1, max }).map((thousandths) => new Big(String(thousandths)).div('1000').toFixed());
const month = fc
  .tuple(fc.integer({ min: 2022, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`);
const sku = fc.record({
  month,
  unitVolume: decimal(5_000).map(volumeFromCubicFeet),
  pounds: decimal(20_000),
  units: fc.integer({ min: 1, max: 500 }),
});

const unitsOf = (amount: string): bigint => BigInt(amount.replace('.', ''));

const us = { country: 'US', subject: { msku: 'MUG-BLUE' } } as const;
const stored = (
  of: { readonly month: string; readonly unitVolume: Volume; readonly units: number },
  book = publishedBook,
) =>
  monthlyStorage(
    {
      ...us,
      month: of.month,
      size: 'STANDARD',
      dangerousGoods: false,
      runs: [{ ...daysOf(of.month), units: String(of.units), unitVolume: of.unitVolume }],
    },
    book,
  );

function allFees(
  of: {
    readonly month: string;
    readonly unitVolume: Volume;
    readonly pounds: string;
    readonly units: number;
  },
  book: RateCardBook,
): readonly ComputedFee[] {
  const day = `${of.month}-10`;
  const weight = { value: of.pounds, unit: 'LB' } as const;
  const fulfilled = fulfilmentFee(
    {
      ...us,
      shippedOn: day,
      channel: 'AMAZON',
      tier: 'LARGE_STANDARD',
      weight,
      kind: 'GENERAL',
      units: of.units,
    },
    book,
  );
  return [
    ...stored(of, book),
    ...agedInventory({ ...us, ...of, lots: [{ receivedOn: '2021-06-01', units: of.units }] }, book),
    ...fulfilled,
    ...fulfilled.flatMap((fee) => fuelSurcharge(fee, book)),
    ...removalFee(
      {
        ...us,
        kind: 'DISPOSAL',
        orderedOn: day,
        completedOn: day,
        size: 'STANDARD',
        weight,
        units: of.units,
      },
      book,
    ),
  ];
}

describe.each(currencies)('the fees in %s of any units', (code) => {
  const book = bookIn(code);

  it('add up to the smallest unit', () => {
    fc.assert(
      fc.property(fc.array(sku, { maxLength: 5 }), (skus) => {
        const lines = skus
          .flatMap((of) => allFees(of, book))
          .filter(({ result }) => result.kind === 'amount');
        const units = lines.reduce((sum, line) => sum + unitsOf(amounts([line]).join()), 0n);
        const { totals } = computedTotals(lines);
        const [total] = totals;
        expect(unitsOf(total?.least.amount ?? '0')).toBe(units);
        if (total !== undefined) expect(rounded(total.least)).toEqual(total.least);
      }),
      { seed },
    );
  });

  it('hold no binary float: every figure is text', () => {
    expect(Big.strict).toBe(true);
    fc.assert(
      fc.property(sku, (of) => {
        JSON.stringify(allFees(of, book), (_, value: unknown) => {
          expect(typeof value).not.toBe('number');
          return value;
        });
      }),
      { seed },
    );
  });

  it('are never further from their exact amount than half of the smallest unit a unit or line', () => {
    fc.assert(
      fc.property(sku, (of) => {
        for (const { result } of allFees(of, book)) {
          if (result.kind !== 'amount') continue;
          const times = result.rounding === 'line half-up cents' ? '1' : result.quantity;
          const off = new Big(result.amount.amount).minus(result.exact).abs();
          expect(off.lte(new Big(smallestUnit(code)).div('2').times(times))).toBe(true);
        }
      }),
      { seed },
    );
  });
});

describe('a month that a card splits', () => {
  it('adds up to the month unsplit, where both cards have the same rates', () => {
    fc.assert(
      fc.property(sku, fc.integer({ min: 2, max: 28 }), (of, at) => {
        const change = `${of.month}-${String(at).padStart(2, '0')}`;
        const { from, until } = daysOf(of.month);
        const whole = publishedCards.flatMap((card) =>
          card.program === 'storage-base' && card.card === 'US storage 2025'
            ? [
                { ...card, card: 'first part', from, until: change },
                { ...card, card: 'second part', from: change, until },
              ]
            : [],
        );
        const parts = stored(of, { published: publishedCards, seller: whole });
        const unsplit = stored(of, {
          published: whole.slice(0, 1).map((card) => ({ ...card, until })),
          seller: [],
        });
        expect(parts).toHaveLength(2);
        const sum = (lines: readonly ComputedFee[]) =>
          lines.reduce(
            (total, { result }) =>
              result.kind === 'amount' ? total.plus(new Big(result.quantity).times(result.rate)) : total,
            new Big('0'),
          );
        expect(sum(parts).toFixed()).toBe(sum(unsplit).toFixed());
      }),
      { seed },
    );
  });
});

describe('totals', () => {
  it('have two ends where a line is a range or has candidates, and count what is not computable', () => {
    const removed = removalFee(
      {
        ...us,
        kind: 'REMOVAL',
        orderedOn: '2026-02-01',
        completedOn: '2026-02-01',
        size: 'STANDARD',
        weight: { value: '0.4', unit: 'LB' },
        units: 1,
      },
      publishedBook,
    );
    const unknown = stored({ month: '2019-01', unitVolume: volumeFromCubicFeet('1'), units: 1 });
    expect(computedTotals([...removed, ...unknown])).toEqual({
      totals: [{ least: { amount: '0.84', code: 'USD' }, most: { amount: '1.04', code: 'USD' } }],
      notComputable: 1,
    });
  });

  it('have no end where a candidate is not computable: nothing can be said to exceed it', () => {
    const why = { kind: 'not-computable', why: { reason: 'no-row', searchedBy: [] } } as const;
    expect(rangeOf({ kind: 'candidates', candidates: [why] })).toBeUndefined();
  });
});
