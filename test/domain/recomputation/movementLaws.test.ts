import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ComputedFee } from '#domain/fees/computedFee';
import { computedTotals } from '#domain/fees/computedTotals';
import { fuelSurcharge } from '#domain/fees/fuelSurcharge';
import { fulfilmentFee } from '#domain/fees/fulfilment';
import { publishedBook } from '#domain/rateCards/publishedCards';
import { kindsOfFees } from '#domain/recomputation/linesOfMonth';
import { feeSourcesOf, linesIn } from '#test/domain/recomputation/feeSourcesOf';
import { planned, receivedAt, shipped } from '#test/domain/recomputation/inbound/inboundFacts';
import { noon, received, sold, weighing } from '#test/domain/recomputation/movementFacts';
import type { Happened } from '#test/projections/project';
import { moved, opened } from '#test/services/queries/networkStock';

const seed = 4_44;
const day = fc.integer({ min: 1, max: 31 }).map((date) => `2026-01-${String(date).padStart(2, '0')}`);
const sales = fc.array(fc.record({ day, units: fc.integer({ min: 1, max: 40 }) }), {
  minLength: 1,
  maxLength: 12,
});
const begun: readonly Happened[] = [...weighing('0.3'), opened('US'), received('2025-06-01', 2000)];
const book = publishedBook;

/** The lines of January 2026, in which the tables, the tiers and the season change. */
const january = (facts: readonly Happened[]) =>
  kindsOfFees.flatMap(({ linesOfMonth }) => linesIn(linesOfMonth, '2026-01', facts));
const total = (fees: readonly ComputedFee[]) => computedTotals(fees);

it('a month is the same in every order of arrival', () => {
  const facts = fc.record({ sales, receipts: sales }).chain(({ sales, receipts }) => {
    const inAnyOrder = [
      ...sales.map((sale) => sold(sale.day, sale.units)),
      ...receipts.map((receipt) => receivedAt(receipt.day, receipt.units)),
      shipped('2026-01-02'),
    ];
    return fc.tuple(
      fc.constant(inAnyOrder),
      fc.shuffledSubarray(inAnyOrder, { minLength: inAnyOrder.length }),
    );
  });
  const first = [...begun, ...planned('2025-12-20', 'MINIMAL', 2, 'AMAZON')];
  const withoutRevisions = (lines: ReturnType<typeof january>) =>
    lines.map(({ evidence, ...line }) => ({ ...line, streams: evidence.map((each) => each.split('@')[0]) }));
  fc.assert(
    fc.property(facts, ([inOrder, shuffled]) => {
      const lines = withoutRevisions(january([...first, ...inOrder]));
      expect(lines.length).toBeGreaterThan(2);
      expect(withoutRevisions(january([...first, ...shuffled]))).toEqual(lines);
    }),
    { seed, numRuns: 25 },
  );
});

it('days that are one line cost what each of them would alone', () => {
  const facts = (months: readonly { readonly day: string; readonly units: number }[]) =>
    months.map((sale) => sold(sale.day.replace('2026-01', '2026-04'), sale.units));
  fc.assert(
    fc.property(sales, (days) => {
      const existing = days.filter(({ day }) => !day.endsWith('31'));
      const lines = kindsOfFees.flatMap(({ feeTypes, linesOfMonth }) =>
        feeTypes.includes('FBAPerUnitFulfillmentFee')
          ? linesIn(linesOfMonth, '2026-04', [...begun, ...facts(existing)])
          : [],
      );
      const singly = existing.flatMap(({ day, units }) => {
        const shippedOn = day.replace('2026-01', '2026-04');
        const unit = { tier: 'LARGE_STANDARD', weight: { value: '0.460431', unit: 'LB' } } as const;
        const sale = { ...unit, country: 'US', channel: 'AMAZON', kind: 'GENERAL', price: '20' } as const;
        return fulfilmentFee({ ...sale, shippedOn, units, subject: {} }, book).flatMap((fee) => [
          fee,
          ...fuelSurcharge(fee, book),
        ]);
      });
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(total(lines)).toEqual(total(singly));
    }),
    { seed, numRuns: 25 },
  );
});

it('the lines of all SKUs add up to the total', () => {
  const red = [...weighing('2', ['10', '8', '6'], '60', 'MUG-RED'), opened('US', 'MUG-RED')];
  fc.assert(
    fc.property(sales, sales, (blueSales, redSales) => {
      const lines = january([
        ...begun,
        ...red,
        moved(noon('2025-06-01'), 2000, { msku: 'MUG-RED' }),
        ...blueSales.map((sale) => sold(sale.day, sale.units)),
        ...redSales.map((sale) => sold(sale.day, sale.units, { msku: 'MUG-RED' })),
      ]);
      const mostOf = (fees: readonly ComputedFee[]) => new Big(total(fees).totals[0]?.most.amount ?? '0');
      const bySku = [...Map.groupBy(lines, ({ subject }) => subject['msku']).values()];
      expect(bySku).toHaveLength(2);
      const sum = bySku.map(mostOf).reduce((sum, each) => sum.plus(each), new Big('0'));
      expect(sum.eq(mostOf(lines))).toBe(true);
    }),
    { seed, numRuns: 10 },
  );
});

it('asks nothing of a seller without facts', () => {
  const none = feeSourcesOf([]);
  for (const { linesOfMonth } of kindsOfFees)
    expect([...linesOfMonth(none, { country: 'US', month: '2026-01', book })]).toEqual([]);
});
