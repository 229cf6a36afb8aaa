import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupings, groupLines } from '#domain/fees/lines/groupLines';
import type { FeeResult } from '#domain/fees/pricing/computedFee';
import { computedTotals } from '#domain/fees/pricing/computedTotals';
import { add, rounded } from '#domain/values/money';

const amount = (cents: number): FeeResult => ({
  kind: 'amount',
  ...{ card: 'a card', row: 'a row', source: 'a test', grade: 'K', unverified: cents % 2 === 0 },
  ...{ rounding: 'line half-up cents', formula: 'as given', quantity: '1', rate: '1', divisor: '1' },
  exact: '1',
  amount: { amount: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`, code: 'USD' },
});

const line = fc.record({
  feeType: fc.constantFrom('FBAStorageFee', 'Subscription'),
  country: fc.constant('US'),
  month: fc.constantFrom('2025-05', '2025-06'),
  period: fc.constant({ from: '2025-06-01', until: '2025-07-01' }),
  subject: fc.oneof(
    fc.record({ msku: fc.constantFrom('MUG-BLUE', 'MUG-RED') }),
    fc.constant<Readonly<Record<string, string>>>({ shipmentConfirmationId: 'FBA1' }),
  ),
  inputs: fc.constant({}),
  result: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 100_000 }).map(amount) },
    fc.constant<FeeResult>({ kind: 'not-computable', why: { reason: 'never-measured' } }),
  ),
} as const);

it.each(groupings)('lines grouped by %s are all lines, each once, and add up to the same', (by) => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const groups = groupLines(lines, by);
      const whole = computedTotals(lines);
      const count = (of: (group: (typeof groups)[number]) => number) =>
        groups.reduce((total, group) => total + of(group), 0);
      expect(count((group) => group.lines)).toBe(lines.length);
      expect(count(({ notComputable }) => notComputable)).toBe(whole.notComputable);
      const sums = groups.flatMap(({ totals }) => totals.map(({ least }) => least));
      if (whole.totals[0] === undefined) expect(sums).toEqual([]);
      else expect(rounded(sums.reduce(add))).toEqual(whole.totals[0].least);
    }),
    { seed: 129_04, numRuns: 50 },
  );
});
