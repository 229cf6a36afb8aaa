import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { feeKinds } from '#domain/fees/lines/feeKinds';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { computedTotals } from '#domain/fees/pricing/computedTotals';
import { fuelSurcharge } from '#domain/fees/pricing/fuelSurcharge';
import { fulfilmentFee } from '#domain/fees/pricing/fulfilment';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { laterDay } from '#domain/values/calendar';
import { monthsOf } from '#domain/values/month';
import { feeSourcesOf, linesIn } from '#test/domain/fees/lines/feeSourcesOf';
import { planned, receivedAt, shipped } from '#test/domain/fees/lines/inbound/inboundFacts';
import { noon, received, sold, weighing } from '#test/domain/fees/lines/movementFacts';
import type { StreamFact } from '#test/projections/project';
import { moved, opened } from '#test/services/inventory/networkStock';

const seed = 4_44;
const date = fc.integer({ min: 1, max: 30 });
const sales = fc.array(fc.record({ date, units: fc.integer({ min: 1, max: 40 }) }), {
  minLength: 1,
  maxLength: 12,
});
const dayOf = (month: string, { date: of }: { readonly date: number }): string =>
  `${month}-${String(of).padStart(2, '0')}`;
const begun: readonly StreamFact[] = [...weighing('0.3'), opened('US'), received('2023-06-01', 2000)];
const book = publishedBook;

/** The lines of January 2026, in which the tables, the tiers and the season change. */
const january = (facts: readonly StreamFact[]) =>
  feeKinds.flatMap(({ linesOfMonth }) => linesIn(linesOfMonth, '2026-01', facts));
const total = (fees: readonly ComputedFee[]) => computedTotals(fees);

/** Sales and receipts of one month, and what it and the two after it cost, in which placement is charged. */
it.each([
  [
    '2024-04',
    [
      'FBAPerUnitFulfillmentFee amount',
      'FBAInboundPlacementServiceFee interval',
      'FBAInboundDefectFee interval',
      'FBALabelServiceFee candidates',
    ],
  ],
  ['2026-01', ['FBAPerUnitFulfillmentFee amount', 'FBAInboundPlacementServiceFee candidates']],
])('%s costs the same in every order of arrival', (month, covered) => {
  const first = [...begun, ...planned(laterDay(`${month}-01`, -12), 'MINIMAL', 2, 'AMAZON')];
  const facts = fc.record({ sales, receipts: sales }).chain(({ sales, receipts }) => {
    const inAnyOrder = [
      ...sales.map((sale) => sold(dayOf(month, sale), sale.units)),
      ...receipts.map((receipt) => receivedAt(dayOf(month, receipt), receipt.units)),
      shipped(`${month}-02`),
    ];
    return fc.tuple(
      fc.constant(inAnyOrder),
      fc.shuffledSubarray(inAnyOrder, { minLength: inAnyOrder.length }),
    );
  });
  const months = monthsOf({ from: `${month}-01`, until: laterDay(`${month}-01`, 75) });
  const linesOf = (all: readonly StreamFact[]) => {
    const sources = feeSourcesOf([...first, ...all]);
    const lines = months.flatMap((each) =>
      feeKinds.flatMap(({ linesOfMonth }) => [
        ...linesOfMonth(sources, { country: 'US', month: each, book }),
      ]),
    );
    // The revisions of facts are in the order of arrival.
    return lines.map(({ evidence, ...line }) => ({
      ...line,
      streams: evidence.map((each) => each.split('@')[0]),
    }));
  };
  const seen = new Set<string>();
  fc.assert(
    fc.property(facts, ([inOrder, shuffled]) => {
      const lines = linesOf(inOrder);
      expect(linesOf(shuffled)).toEqual(lines);
      for (const { feeType, result } of lines) seen.add(`${feeType} ${result.kind}`);
    }),
    { seed, numRuns: 25 },
  );
  expect([...seen]).toEqual(expect.arrayContaining(covered));
});

it('days that are one line cost what each of them would alone', () => {
  fc.assert(
    fc.property(sales, (days) => {
      const facts = days.map((sale) => sold(dayOf('2026-04', sale), sale.units));
      const lines = feeKinds.flatMap(({ feeTypes, linesOfMonth }) =>
        feeTypes.includes('FBAPerUnitFulfillmentFee')
          ? linesIn(linesOfMonth, '2026-04', [...begun, ...facts])
          : [],
      );
      const singly = days.flatMap(({ date: of, units }) => {
        const shippedOn = dayOf('2026-04', { date: of });
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
        ...blueSales.map((sale) => sold(dayOf('2026-01', sale), sale.units)),
        ...redSales.map((sale) => sold(dayOf('2026-01', sale), sale.units, { msku: 'MUG-RED' })),
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
  for (const { linesOfMonth } of feeKinds)
    expect([...linesOfMonth(none, { country: 'US', month: '2026-01', book })]).toEqual([]);
});
