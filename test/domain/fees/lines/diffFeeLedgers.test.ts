import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffFeeLedgers, type FeeLedgerDiff, type IdentifiedLine } from '#domain/fees/lines/diffFeeLedgers';
import type { FeeResult } from '#domain/fees/pricing/computedFee';
import type { ComputedTotal } from '#domain/fees/pricing/computedTotals';

const seed = 33_33;

const usd = (text: string) => ({ amount: text, code: 'USD' });
const cited = {
  card: 'a card',
  row: 'a row',
  source: 'a test',
  grade: 'K',
  unverified: true,
  rounding: 'line half-up cents',
  formula: 'as given',
  quantity: '1',
} as const;
const amount = (text: string): FeeResult => ({
  kind: 'amount',
  ...cited,
  rate: '2.21',
  divisor: '1',
  exact: text,
  amount: usd(text),
});
const interval = (least: string, most: string): FeeResult => ({
  kind: 'interval',
  ...cited,
  least: usd(least),
  most: usd(most),
});
const line = (id: string, result: FeeResult): IdentifiedLine => ({
  id,
  feeType: 'FBAStorageFee',
  country: 'US',
  period: { from: '2025-06-01', until: '2025-07-01' },
  subject: { msku: id },
  inputs: {},
  result,
});

describe('a diff of two computations', () => {
  const before = line('a', amount('2.21'));

  it('says what changed of a line: its inputs', () => {
    const after = { ...before, inputs: { averageCubicFeet: '0.2846' }, result: amount('2.22') };
    const [changed] = diffFeeLedgers([before], [after]).changed;
    expect(changed).toMatchObject({
      because: ['inputs'],
      difference: { least: usd('0.01'), most: usd('0.01') },
    });
  });

  it('says what changed of a line: the card, its rate and how it rounds', () => {
    const by = { card: 'as agreed', rate: '2.00', rounding: 'rate first, half-up cents' } as const;
    const after = { ...before, result: { ...amount('2.00'), ...by } };
    expect(diffFeeLedgers([before], [after]).changed[0]).toMatchObject({
      because: ['card', 'rate', 'rounding'],
      difference: { least: usd('-0.21') },
    });
  });

  it('says what changed of a line: its days, where the same thing has one line each time', () => {
    const of = (id: string, from: string, text: string) => ({
      ...line(id, amount(text)),
      subject: { msku: 'MUG-BLUE' },
      period: { from, until: '2025-07-01' },
    });
    const found = diffFeeLedgers([of('a', '2025-06-01', '2.21')], [of('b', '2025-06-06', '2.00')]);
    expect(found).toMatchObject({
      onlyBefore: [],
      onlyAfter: [],
      changed: [{ id: 'a', after: { id: 'b' }, because: ['period'], difference: { least: usd('-0.21') } }],
    });
    const inTwo = diffFeeLedgers(
      [of('a', '2025-06-01', '2.21')],
      [of('b', '2025-06-06', '1'), of('c', '2025-06-16', '1')],
    );
    expect(inTwo).toMatchObject({ onlyBefore: [{}], onlyAfter: [{}, {}], changed: [] });
    const earlier = { ...of('b', '2025-05-01', '2.00'), period: { from: '2025-05-01', until: '2025-06-01' } };
    expect(diffFeeLedgers([of('a', '2025-06-01', '2.21')], [earlier])).toMatchObject({
      changed: [],
      onlyAfter: [{}],
    });
  });

  it('takes the same amount for no change, whichever card it is by', () => {
    const after = { ...before, result: { ...amount('2.21'), card: 'as agreed' } };
    expect(diffFeeLedgers([before], [after])).toMatchObject({ changed: [], unchanged: 1 });
  });

  it('names no difference to what is not computable, and counts it', () => {
    const unknown = line('a', { kind: 'not-computable', why: { reason: 'never-measured' } });
    const found = diffFeeLedgers([unknown], [before]);
    expect(found.changed).toMatchObject([{ because: ['computability'] }]);
    expect(found.changed[0]).not.toHaveProperty('difference');
    expect(found).toMatchObject({ difference: [], notComparable: 1, before: { notComputable: 1 } });
  });

  it('gives a line that became a range the range of its difference', () => {
    const [changed] = diffFeeLedgers(
      [line('a', amount('10.00'))],
      [line('a', interval('8.00', '13.00'))],
    ).changed;
    expect(changed?.difference).toEqual({ least: usd('-2.00'), most: usd('3.00') });
  });

  it('names what is owed beside every sum: without the residue of rounding', () => {
    const residue = (text: string) => ({ ...line('r', amount(text)), subject: { residue: 'of rounding' } });
    const found = diffFeeLedgers([before, residue('-0.06')], [line('a', amount('3.00')), residue('0.04')]);
    expect(found).toMatchObject({
      before: { totals: [{ least: usd('2.15') }], owed: [{ least: usd('2.21') }] },
      after: { totals: [{ least: usd('3.04') }], owed: [{ least: usd('3.00') }] },
      difference: [{ least: usd('0.89') }],
      owedDifference: [{ least: usd('0.79') }],
    });
  });

  it('counts a line of one computation only with its whole amount', () => {
    const found = diffFeeLedgers([before], [line('b', interval('1.00', '4.00'))]);
    expect(found.difference).toEqual([{ least: usd('-1.21'), most: usd('1.79') }]);
  });
});

const centsText = fc
  .integer({ min: 0, max: 1_000_000 })
  .map((each) => new Big(String(each)).div('100').toFixed(2));
const result = fc.oneof(
  { weight: 4, arbitrary: centsText.map(amount) },
  fc.tuple(centsText, centsText).map(([one, other]) => {
    const [least = '0', most = '0'] = [one, other].sort((a, b) => new Big(a).cmp(b));
    return interval(least, most);
  }),
  fc.constantFrom<FeeResult>(
    { kind: 'not-computable', why: { reason: 'nothing-shipped' } },
    { kind: 'not-computable', why: { reason: 'never-measured' } },
  ),
);
/** In the order of the ids: whatever is computed has an order of its own. */
const computation = (of: fc.Arbitrary<FeeResult>) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), of), { selector: ([id]) => id })
    .map((lines) =>
      lines.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([id, each]) => line(id, each)),
    );

const inverse = ({ least, most }: ComputedTotal): ComputedTotal => ({
  least: usd(new Big('0').minus(most.amount).toFixed(2)),
  most: usd(new Big('0').minus(least.amount).toFixed(2)),
});
const inverted = (of: FeeLedgerDiff<IdentifiedLine>): FeeLedgerDiff<IdentifiedLine> => ({
  ...of,
  onlyBefore: of.onlyAfter,
  onlyAfter: of.onlyBefore,
  before: of.after,
  after: of.before,
  difference: of.difference.map(inverse),
  owedDifference: of.owedDifference.map(inverse),
  changed: of.changed.map(({ before, after, difference, ...rest }) => ({
    ...rest,
    before: after,
    after: before,
    ...(difference !== undefined && { difference: inverse(difference) }),
  })),
});

describe('the laws of a diff', () => {
  it('of a computation with itself is empty', () => {
    fc.assert(
      fc.property(computation(result), (lines) => {
        expect(diffFeeLedgers(lines, lines.toReversed())).toMatchObject({
          onlyBefore: [],
          onlyAfter: [],
          changed: [],
          unchanged: lines.length,
          difference: [],
          notComparable: 0,
        });
      }),
      { seed },
    );
  });

  it('the other way round is the inverse', () => {
    fc.assert(
      fc.property(computation(result), computation(result), (one, other) => {
        expect(diffFeeLedgers(other, one)).toEqual(inverted(diffFeeLedgers(one, other)));
      }),
      { seed },
    );
  });

  it('adds up to the cent: before and the difference are after', () => {
    fc.assert(
      fc.property(computation(centsText.map(amount)), computation(centsText.map(amount)), (one, other) => {
        const { before, after, difference } = diffFeeLedgers(one, other);
        const total = (of: readonly ComputedTotal[]) => new Big(of[0]?.least.amount ?? '0');
        expect(total(before.totals).plus(total(difference)).toFixed(2)).toBe(total(after.totals).toFixed(2));
        for (const { least, most } of difference) expect(least).toEqual(most);
      }),
      { seed },
    );
  });

  it('has room for whatever the lines may come to', () => {
    const withRanges = fc.oneof(centsText.map(amount), fc.constant(interval('1.00', '2.00')));
    fc.assert(
      fc.property(computation(withRanges), computation(withRanges), (one, other) => {
        const { changed } = diffFeeLedgers(one, other);
        for (const { difference } of changed)
          expect(new Big(difference?.least.amount ?? 'none').lte(difference?.most.amount ?? 'none')).toBe(
            true,
          );
      }),
      { seed },
    );
  });
});
