import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisputeCause } from '#domain/disputes/dispute/values';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { allocate } from '#domain/values/allocate';
import { type Money, money, rounded, smallestUnit, smallestUnits, total } from '#domain/values/money';
import { overageLine, storageLine } from '#test/domain/disputes/judging/lines';
import { overageRow, scanRows, storageRow } from '#test/domain/disputes/judging/rows';
import { bookIn, currencies } from '#test/domain/fees/rateCards/bookIn';

const run = { seed: 32_26, numRuns: 50 };

const hundredths = (max: number) =>
  fc.integer({ min: 100, max }).map((count) => new Big(String(count)).div('100').toFixed(2));
const unitVolume = fc
  .integer({ min: 100, max: 50_000 })
  .map((count) => new Big(String(count)).div('10000').toFixed(4));
const day = fc.integer({ min: 1, max: 28 }).map((at) => `2022-07-${String(at).padStart(2, '0')}`);
const month = fc.constantFrom('2022-06', '2022-11', '2023-03', '2024-05');

/** What is owed of one thing, and the row that charges it. */
interface Owed {
  readonly lines: readonly RecomputedLine[];
  readonly row: ChargedRow;
}

const amountOf = (lines: readonly RecomputedLine[]) => {
  const [line] = lines;
  if (line?.result.kind !== 'amount') throw new Error('no amount');
  return line.result;
};

const storage = (
  of: { month: string; units: string; unitVolume: string },
  at: number,
  book: RateCardBook,
): Owed => {
  const fnsku = `X${at}`;
  const lines = storageLine(of.month, of.units, of.unitVolume, 'ABE2', fnsku, book);
  const { amount, rate } = amountOf(lines);
  const reported = {
    average_quantity_on_hand: of.units,
    item_volume: of.unitVolume,
    storage_rate: rate,
  };
  const subject = { fnsku, fulfillmentCenter: 'ABE2' };
  return { lines, row: storageRow(of.month, amount.amount, reported, { subject, amount }) };
};

const overage = (of: { day: string; over: string }, book: RateCardBook): Owed => {
  const usage = new Big(of.over).plus('500').toFixed();
  const lines = overageLine(of.day, usage, '500', book);
  const { amount, rate } = amountOf(lines);
  const reported = { charge_rate: rate, storage_usage_volume: usage, overage_volume: of.over };
  return { lines, row: overageRow(of.day, amount.amount, reported, { amount }) };
};

const figures = fc.record({
  stored: fc.array(fc.record({ month, units: hundredths(500_000), unitVolume }), {
    minLength: 1,
    maxLength: 5,
  }),
  over: fc.uniqueArray(fc.record({ day, over: hundredths(100_000) }), {
    selector: (of) => of.day,
    minLength: 1,
    maxLength: 5,
  }),
});

/** The same figures by cards in any currency. */
function madeIn(code: string) {
  const book = bookIn(code);
  const owed = figures.map(({ stored, over }) => [
    ...stored.map((of, at) => storage(of, at, book)),
    ...over.map((of) => overage(of, book)),
  ]);
  return { book, owed };
}

const linesOf = (all: readonly Owed[]) => all.flatMap(({ lines }) => lines);
const times = ({ amount, code }: Money, factor: string) =>
  rounded({ amount: new Big(amount).times(factor).toFixed(), code });

describe.each(currencies)('a scan of charges in %s made from our own lines', (code) => {
  const { book, owed } = madeIn(code);

  it('finds nothing', () => {
    fc.assert(
      fc.property(owed, (all) => {
        const scan = scanRows(
          all.map(({ row }) => row),
          { lines: linesOf(all), book },
        );
        expect(scan).toMatchObject({ differences: [], less: [], notJudged: [], agreeing: all.length });
      }),
      run,
    );
  });

  it('finds nothing by their own figures alone', () => {
    fc.assert(
      fc.property(owed, (all) => {
        const scan = scanRows(
          all.map(({ row }) => row),
          { book },
        );
        expect(scan).toMatchObject({ differences: [], less: [], notJudged: [], agreeing: all.length });
      }),
      run,
    );
  });

  it('finds nothing where each differs by the smallest unit', () => {
    fc.assert(
      fc.property(owed, fc.constantFrom('1', '-1', '0'), (all, units) => {
        const change = new Big(smallestUnit(code)).times(units);
        const rows = all.map(({ row }) => ({
          ...row,
          amount: rounded({ amount: new Big(row.amount.amount).plus(change).toFixed(), code }),
        }));
        expect(scanRows(rows, { lines: linesOf(all), book })).toMatchObject({ differences: [], less: [] });
      }),
      run,
    );
  });
});

/** A row charged by one figure that is twice what it should be, and by what that is called. */
const planted: readonly (readonly [DisputeCause, (row: ChargedRow) => ChargedRow])[] = [
  ['rate', (row) => doubled(row, ['charge_rate', 'storage_rate'])],
  ['volume', (row) => doubled(row, ['overage_volume', 'average_quantity_on_hand'])],
  ['measurement', (row) => doubled(row, ['item_volume'])],
];

const doubled = (row: ChargedRow, columns: readonly string[]): ChargedRow => ({
  ...row,
  amount: times(row.amount, '2'),
  reported: Object.fromEntries(
    Object.entries(row.reported).map(([column, figure]) => [
      column,
      columns.includes(column) ? new Big(figure).times('2').toFixed() : figure,
    ]),
  ),
});

describe.each(currencies)('a planted change in %s', (code) => {
  const { book, owed } = madeIn(code);

  it.each(planted)('of the %s is found with its cause, and nothing else is', (cause, plant) => {
    fc.assert(
      fc.property(owed, (all) => {
        const [changed, ...others] = all;
        if (changed === undefined || smallestUnits(changed.row.amount) < 10n) return;
        const wrong = plant(changed.row);
        const { differences } = scanRows([wrong, ...others.map(({ row }) => row)], {
          lines: linesOf(all),
          book,
        });
        expect(differences).toMatchObject([
          { finding: { chargeId: wrong.chargeId, cause, claimed: changed.row.amount }, because: [{ cause }] },
        ]);
      }),
      run,
    );
  });

  it('of a row told twice is found as a double charge', () => {
    fc.assert(
      fc.property(owed, (all) => {
        const rows = all.map(({ row }) => row);
        const again = rows.map((row) => ({ ...row, chargeId: `${row.chargeId} again` }));
        const { differences } = scanRows([...rows, ...again], { lines: linesOf(all), book });
        expect(differences.map(({ finding: { cause, claimed } }) => [cause, claimed])).toEqual(
          rows
            .map(({ amount }) => amount)
            .filter((amount) => smallestUnits(amount) > 1n)
            .sort((one, other) => Number(other.amount) - Number(one.amount))
            .map((amount) => ['double-charge', amount]),
        );
      }),
      run,
    );
  });
});

describe.each(currencies)('a claim in %s', (code) => {
  const { book, owed } = madeIn(code);

  it('is never more than was charged and not given back, nor than the smallest unit a line', () => {
    const factor = fc.constantFrom('0.5', '1', '1.3', '4');
    const credited = fc.constantFrom('0', '0.2', '1', '3');
    fc.assert(
      fc.property(owed, factor, credited, fc.boolean(), (all, more, back, known) => {
        const rows = all.map(({ row }) => ({ ...row, amount: times(row.amount, more) }));
        const credits = all.map(({ row }) => ({
          ...row,
          kind: 'credit' as const,
          amount: times(row.amount, back),
        }));
        const { differences } = scanRows([...rows, ...credits], { lines: known ? linesOf(all) : [], book });
        const amounts = new Map(
          rows.map(({ chargeId, amount }, at) => [chargeId, [amount, credits[at]?.amount]]),
        );
        for (const { finding } of differences) {
          const [charged, given] = amounts.get(finding.chargeId) ?? [];
          const left = new Big(charged?.amount ?? '0').minus(given?.amount ?? '0');
          expect(left.gte(finding.claimed.amount)).toBe(true);
          expect(new Big(finding.claimed.amount).gt(smallestUnit(code))).toBe(true);
        }
        if (more === '0.5' || more === '1') expect(differences).toEqual([]);
      }),
      run,
    );
  });

  it('is of what is owed as a whole, however the rows share it, and has no more decimals than its currency', () => {
    const weights = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(owed, weights, (all, shares) => {
        const [one] = all;
        if (one === undefined) return;
        const { row, lines } = one;
        fc.pre(smallestUnits(row.amount) > 100n);
        const parts = allocate(times(row.amount, '3'), shares).map((amount, at) => ({
          ...row,
          chargeId: `${row.chargeId} ${at}`,
          amount,
          // Rows of several conditions are no double charge.
          reported: { ...row.reported, condition: String(at) },
        }));
        const { differences } = scanRows(parts, { lines, book });
        const amounts = differences.flatMap(({ finding: { expected, claimed, reimbursed } }) =>
          [expected.least, expected.most, claimed, reimbursed].filter((each) => each !== undefined),
        );
        for (const amount of amounts) expect(rounded(amount)).toEqual(amount);
        const most = differences.map(({ finding }) => finding.expected.most);
        expect(total(most, code)).toEqual(row.amount);
      }),
      run,
    );
  });
});

/** 0.4208 cubic feet at 240 yen are 101. */
describe('a line of 101 yen', () => {
  it('is owed as 50 and 51 by rows of 60 and 61', () => {
    const book = bookIn('JPY');
    const lines = storageLine('2022-11', '1', '0.4208', 'ABE2', 'X1', book);
    const rows = ['60', '61'].map((amount) =>
      storageRow(
        '2022-11',
        amount,
        { item_volume: '0.4208', average_quantity_on_hand: '0.5', condition: `of ${amount}` },
        { subject: { fnsku: 'X1', fulfillmentCenter: 'ABE2' }, amount: money(amount, 'JPY') },
      ),
    );
    const yen = (amount: string) => money(amount, 'JPY');
    const owes = (charged: string, owed: string) => ({
      finding: {
        charged: yen(charged),
        expected: { least: yen(owed), most: yen(owed) },
        claimed: yen('10'),
      },
    });
    expect(scanRows(rows, { lines, book }).differences).toMatchObject([owes('60', '50'), owes('61', '51')]);
  });
});
