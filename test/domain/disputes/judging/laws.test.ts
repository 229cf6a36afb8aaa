import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisputeCause } from '#domain/disputes/dispute/values';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import { overageLine, storageLine } from '#test/domain/disputes/judging/lines';
import { overageRow, scanned, storageRow, usd } from '#test/domain/disputes/judging/rows';

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

const amountOf = (lines: readonly RecomputedLine[]): string => {
  const [line] = lines;
  if (line?.result.kind !== 'amount') throw new Error('no amount');
  return line.result.amount.amount;
};

const storage = (of: { month: string; units: string; unitVolume: string }, at: number): Owed => {
  const fnsku = `X${at}`;
  const lines = storageLine(of.month, of.units, of.unitVolume, 'ABE2', fnsku);
  const [line] = lines;
  const reported = {
    average_quantity_on_hand: of.units,
    item_volume: of.unitVolume,
    storage_rate: line?.result.kind === 'amount' ? line.result.rate : '',
  };
  const subject = { fnsku, fulfillmentCenter: 'ABE2' };
  return { lines, row: storageRow(of.month, amountOf(lines), reported, { subject }) };
};

const overage = (of: { day: string; over: string }): Owed => {
  const usage = new Big(of.over).plus('500').toFixed();
  const lines = overageLine(of.day, usage);
  const reported = { storage_usage_volume: usage, overage_volume: of.over };
  return { lines, row: overageRow(of.day, amountOf(lines), reported) };
};

const owed = fc
  .record({
    stored: fc.array(fc.record({ month, units: hundredths(500_000), unitVolume }), {
      minLength: 1,
      maxLength: 5,
    }),
    over: fc.uniqueArray(fc.record({ day, over: hundredths(100_000) }), {
      selector: (of) => of.day,
      minLength: 1,
      maxLength: 5,
    }),
  })
  .map(({ stored, over }) => [...stored.map(storage), ...over.map(overage)]);

const linesOf = (all: readonly Owed[]) => all.flatMap(({ lines }) => lines);
const times = (amount: string, factor: string) => usd(new Big(amount).times(factor).toFixed(2));

describe('a scan of charges made from our own lines', () => {
  it('finds nothing', () => {
    fc.assert(
      fc.property(owed, (all) => {
        const scan = scanned(
          all.map(({ row }) => row),
          { lines: linesOf(all) },
        );
        expect(scan).toMatchObject({ differences: [], less: [], notJudged: [], agreeing: all.length });
      }),
      run,
    );
  });

  it('finds nothing by their own figures alone', () => {
    fc.assert(
      fc.property(owed, (all) => {
        const scan = scanned(all.map(({ row }) => row));
        expect(scan).toMatchObject({ differences: [], less: [], notJudged: [], agreeing: all.length });
      }),
      run,
    );
  });

  it('finds nothing where each differs by a cent', () => {
    fc.assert(
      fc.property(owed, fc.constantFrom('0.01', '-0.01', '0'), (all, cent) => {
        const rows = all.map(({ row }) => ({
          ...row,
          amount: usd(new Big(row.amount.amount).plus(cent).toFixed(2)),
        }));
        expect(scanned(rows, { lines: linesOf(all) })).toMatchObject({ differences: [], less: [] });
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
  amount: times(row.amount.amount, '2'),
  reported: Object.fromEntries(
    Object.entries(row.reported).map(([column, figure]) => [
      column,
      columns.includes(column) ? new Big(figure).times('2').toFixed() : figure,
    ]),
  ),
});

describe('a planted change', () => {
  it.each(planted)('of the %s is found with its cause, and nothing else is', (cause, plant) => {
    fc.assert(
      fc.property(owed, (all) => {
        const [changed, ...others] = all;
        if (changed === undefined || Number(changed.row.amount.amount) < 0.1) return;
        const wrong = plant(changed.row);
        const { differences } = scanned([wrong, ...others.map(({ row }) => row)], { lines: linesOf(all) });
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
        const { differences } = scanned([...rows, ...again], { lines: linesOf(all) });
        expect(differences.map(({ finding: { cause, claimed } }) => [cause, claimed])).toEqual(
          rows
            .map(({ amount }) => amount)
            .filter(({ amount }) => Number(amount) > 0.01)
            .sort((one, other) => Number(other.amount) - Number(one.amount))
            .map((amount) => ['double-charge', amount]),
        );
      }),
      run,
    );
  });
});

describe('a claim', () => {
  it('is never more than was charged and not given back, nor than a cent a line', () => {
    const factor = fc.constantFrom('0.5', '1', '1.3', '4');
    const credited = fc.constantFrom('0', '0.2', '1', '3');
    fc.assert(
      fc.property(owed, factor, credited, fc.boolean(), (all, more, back, known) => {
        const rows = all.map(({ row }) => ({ ...row, amount: times(row.amount.amount, more) }));
        const credits = all.map(({ row }) => ({
          ...row,
          kind: 'credit' as const,
          amount: times(row.amount.amount, back),
        }));
        const { differences } = scanned([...rows, ...credits], { lines: known ? linesOf(all) : [] });
        const amounts = new Map(
          rows.map(({ chargeId, amount }, at) => [chargeId, [amount, credits[at]?.amount]]),
        );
        for (const { finding } of differences) {
          const [charged, given] = amounts.get(finding.chargeId) ?? [];
          const left = new Big(charged?.amount ?? '0').minus(given?.amount ?? '0');
          expect(left.gte(finding.claimed.amount)).toBe(true);
          expect(new Big(finding.claimed.amount).gt('0.01')).toBe(true);
        }
        if (more === '0.5' || more === '1') expect(differences).toEqual([]);
      }),
      run,
    );
  });
});
