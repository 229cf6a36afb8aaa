import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { shippedFees } from '#domain/fees/lines/sold/shippedFees';
import { computedTotals } from '#domain/fees/pricing/computedTotals';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { allocate } from '#domain/values/allocate';
import { laterDay } from '#domain/values/calendar';
import { feeTypes } from '#domain/values/feeType';
import { type Money, rounded, smallestUnit, zero } from '#domain/values/money';
import { oneDay } from '#domain/values/month';
import { labelLine, placementLine } from '#test/domain/disputes/judging/lines';
import { carrierRow, scanRows, shipmentRow, unitRow } from '#test/domain/disputes/judging/rows';
import { feeSourcesOf } from '#test/domain/fees/lines/feeSourcesOf';
import { weighing } from '#test/domain/fees/lines/movementFacts';
import { bookIn, currencies, inCurrency } from '#test/domain/fees/rateCards/bookIn';
import { opened } from '#test/services/inventory/networkStock';

const run = { seed: 90, numRuns: 40 };

const skus = feeSourcesOf([
  opened('US'),
  ...weighing('3.6'),
  opened('US', 'MUG-RED'),
  ...weighing('0.3', ['6', '4', '0.5'], '9', 'MUG-RED'),
]).skus;
const acceptedIn = (code: string) =>
  new Map([['FBA2', { amount: inCurrency('38.12', code), evidence: ['shipment-2'] }]]);

const day = fc.integer({ min: 0, max: 700 }).map((days) => laterDay('2024-03-01', days));
const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });

/** An amount in several rows of a settlement, on days of their own. */
const inRows = (
  amount: Money,
  shares: readonly number[],
  row: (day: string, part: string, more: { readonly amount: Money }) => ChargedRow,
) =>
  allocate(amount, shares).map((part, at) =>
    row(laterDay('2024-09-01', 10 * at), part.amount, { amount: part }),
  );

const ofShipments = (code: string, book: RateCardBook) =>
  fc.record({ units: fc.integer({ min: 1, max: 500 }), shares: weights }).map(({ units, shares }) => {
    const labels = labelLine('FBA1', '2023-05-02', units, 'MUG-BLUE', book);
    const placed = placementLine('FBA1', '2024-05-01', units, book);
    const most = (lines: typeof labels) => computedTotals(lines).totals[0]?.most ?? zero(code);
    return {
      lines: [...labels, ...placed],
      rows: [
        ...inRows(most(labels), shares, (...of) => shipmentRow(feeTypes.label, ...of)),
        ...inRows(most(placed), shares, (...of) => shipmentRow(feeTypes.placement, ...of)),
        ...inRows(inCurrency('38.12', code), shares, (...of) => carrierRow('FBA2', ...of)),
      ],
    };
  });

const ofUnits = (book: RateCardBook) =>
  fc
    .array(
      fc.record({ at: fc.integer({ min: 0, max: 1 }), on: day, units: fc.integer({ min: 1, max: 9 }) }),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((sales) =>
      sales.flatMap(({ at, on, units }) => {
        const sku = skus[at];
        const asked = { channel: 'AMAZON', units, period: oneDay(on), price: '20' } as const;
        const [fee] = sku === undefined ? [] : shippedFees(sku, asked, { country: 'US', book });
        if (fee?.result.kind !== 'amount') return [];
        const subject = { msku: sku?.stock.msku ?? '', amazonOrderId: `${on} ${units}` };
        return [unitRow(on, fee.result.amount.amount, { units }, { subject, amount: fee.result.amount })];
      }),
    );

function settledIn(code: string) {
  const book = bookIn(code);
  const settled = fc.record({ shipments: ofShipments(code, book), units: ofUnits(book) });
  return { settled, known: { accepted: acceptedIn(code), skus, book } };
}

describe.each(currencies)('a scan of a settlement in %s made from our own lines', (code) => {
  const { settled, known } = settledIn(code);

  it('finds nothing, nor where each amount is a smallest unit off', () => {
    const units = fc.constantFrom('0', '1', '-1');
    fc.assert(
      fc.property(settled, units, ({ shipments, units: sold }, off) => {
        const change = new Big(smallestUnit(code)).times(off);
        const rows = [...shipments.rows, ...sold].map((row) => ({
          ...row,
          amount: rounded({ amount: new Big(row.amount.amount).plus(change).toFixed(), code }),
        }));
        const scan = scanRows(rows, { lines: shipments.lines, ...known });
        expect(scan).toMatchObject({ differences: [], less: [], unmatched: [] });
        expect(scan.notJudged.filter(({ why }) => !why.includes('PEAK'))).toEqual([]);
      }),
      run,
    );
  });
});

describe.each(currencies)('what is claimed of a settlement in %s', (code) => {
  const { settled, known } = settledIn(code);

  it('is never more than was charged and not given back, nor than what is beyond all that is owed', () => {
    const factor = fc.constantFrom('0.5', '1.2', '3');
    const credited = fc.constantFrom('0', '0.1', '1', '2');
    let found = 0;
    fc.assert(
      fc.property(settled, factor, credited, ({ shipments, units }, more, back) => {
        const times = (amount: string, by: string) =>
          rounded({ amount: new Big(amount).times(by).toFixed(), code });
        const charges = [...shipments.rows, ...units].map((row) => ({
          ...row,
          amount: times(row.amount.amount, more),
        }));
        const credits = charges.map((row) => ({
          ...row,
          ...{ chargeId: `${row.chargeId} back`, kind: 'credit' as const },
          amount: times(row.amount.amount, back),
        }));
        const { differences, claimed } = scanRows([...charges, ...credits], {
          lines: shipments.lines,
          ...known,
        });
        found += differences.length;
        const sum = (rows: readonly ChargedRow[]) =>
          rows.reduce((total, { amount }) => total.plus(amount.amount), new Big('0'));
        const left = sum(charges).minus(sum(credits));
        const cents = new Big(smallestUnit(code)).times(String(charges.length));
        for (const { finding } of differences) {
          const { charged, reimbursed, expected, claimed: one } = finding;
          for (const amount of [charged, reimbursed, expected.least, expected.most, one])
            if (amount !== undefined) expect(rounded(amount)).toEqual(amount);
          expect(
            new Big(finding.charged.amount)
              .minus(finding.reimbursed?.amount ?? '0')
              .gte(finding.claimed.amount),
          ).toBe(true);
        }
        expect(left.plus(cents).gte(claimed[0]?.amount ?? '0') || differences.length === 0).toBe(true);
        if (more === '0.5' || back === '1' || back === '2') expect(differences).toEqual([]);
      }),
      run,
    );
    expect(found).toBeGreaterThan(run.numRuns);
  });
});
