import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { shippedFees } from '#domain/fees/lines/sold/shippedFees';
import { computedTotals } from '#domain/fees/pricing/computedTotals';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { allocate } from '#domain/values/allocate';
import { laterDay } from '#domain/values/calendar';
import { feeTypes } from '#domain/values/feeType';
import { oneDay } from '#domain/values/month';
import { labelLine, placementLine } from '#test/domain/disputes/judging/lines';
import { carrierRow, scanned, shipmentRow, unitRow, usd } from '#test/domain/disputes/judging/rows';
import { feeSourcesOf } from '#test/domain/fees/lines/feeSourcesOf';
import { weighing } from '#test/domain/fees/lines/movementFacts';
import { opened } from '#test/services/inventory/networkStock';

const run = { seed: 90, numRuns: 40 };

const skus = feeSourcesOf([
  opened('US'),
  ...weighing('3.6'),
  opened('US', 'MUG-RED'),
  ...weighing('0.3', ['6', '4', '0.5'], '9', 'MUG-RED'),
]).skus;
const accepted = new Map([['FBA2', { amount: usd('38.12'), evidence: ['shipment-2'] }]]);

const day = fc.integer({ min: 0, max: 700 }).map((days) => laterDay('2024-03-01', days));
const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });

/** An amount in several rows of a settlement, on days of their own. */
const inRows = (amount: string, shares: readonly number[], row: (day: string, part: string) => ChargedRow) =>
  allocate(usd(amount), shares).map((part, at) => row(laterDay('2024-09-01', 10 * at), part.amount));

const ofShipments = fc
  .record({ units: fc.integer({ min: 1, max: 500 }), shares: weights })
  .map(({ units, shares }) => {
    const labels = labelLine('FBA1', '2023-05-02', units);
    const placed = placementLine('FBA1', '2024-05-01', units);
    const most = (lines: typeof labels) => computedTotals(lines).totals[0]?.most.amount ?? '0';
    return {
      lines: [...labels, ...placed],
      rows: [
        ...inRows(most(labels), shares, (on, part) => shipmentRow(feeTypes.label, on, part)),
        ...inRows(most(placed), shares, (on, part) => shipmentRow(feeTypes.placement, on, part)),
        ...inRows('38.12', shares, (on, part) => carrierRow('FBA2', on, part)),
      ],
    };
  });

const ofUnits = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 1 }), on: day, units: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((sales) =>
    sales.flatMap(({ at, on, units }) => {
      const sku = skus[at];
      const asked = { channel: 'AMAZON', units, period: oneDay(on), price: '20' } as const;
      const [fee] = sku === undefined ? [] : shippedFees(sku, asked, { country: 'US', book: publishedBook });
      if (fee?.result.kind !== 'amount') return [];
      const subject = { msku: sku?.stock.msku ?? '', amazonOrderId: `${on} ${units}` };
      return [unitRow(on, fee.result.amount.amount, { units }, { subject })];
    }),
  );

const settled = fc.record({ shipments: ofShipments, units: ofUnits });

describe('a scan of a settlement made from our own lines', () => {
  it('finds nothing, nor where each amount is a cent off', () => {
    const cents = fc.constantFrom('0', '0.01', '-0.01');
    fc.assert(
      fc.property(settled, cents, ({ shipments, units }, cent) => {
        const rows = [...shipments.rows, ...units].map((row) => ({
          ...row,
          amount: usd(new Big(row.amount.amount).plus(cent).toFixed(2)),
        }));
        const scan = scanned(rows, { lines: shipments.lines, accepted, skus });
        expect(scan).toMatchObject({ differences: [], less: [], unmatched: [] });
        expect(scan.notJudged.filter(({ why }) => !why.includes('PEAK'))).toEqual([]);
      }),
      run,
    );
  });
});

describe('what is claimed of a settlement', () => {
  it('is never more than was charged and not given back, nor than what is beyond all that is owed', () => {
    const factor = fc.constantFrom('0.5', '1.2', '3');
    const credited = fc.constantFrom('0', '0.1', '1', '2');
    let found = 0;
    fc.assert(
      fc.property(settled, factor, credited, ({ shipments, units }, more, back) => {
        const times = (amount: string, by: string) => usd(new Big(amount).times(by).toFixed(2));
        const charges = [...shipments.rows, ...units].map((row) => ({
          ...row,
          amount: times(row.amount.amount, more),
        }));
        const credits = charges.map((row) => ({
          ...row,
          ...{ chargeId: `${row.chargeId} back`, kind: 'credit' as const },
          amount: times(row.amount.amount, back),
        }));
        const { differences, claimed } = scanned([...charges, ...credits], {
          ...{ lines: shipments.lines, accepted, skus },
        });
        found += differences.length;
        const sum = (rows: readonly ChargedRow[]) =>
          rows.reduce((total, { amount }) => total.plus(amount.amount), new Big('0'));
        const left = sum(charges).minus(sum(credits));
        const cents = new Big('0.01').times(String(charges.length));
        for (const { finding } of differences)
          expect(
            new Big(finding.charged.amount)
              .minus(finding.reimbursed?.amount ?? '0')
              .gte(finding.claimed.amount),
          ).toBe(true);
        expect(left.plus(cents).gte(claimed[0]?.amount ?? '0') || differences.length === 0).toBe(true);
        if (more === '0.5' || back === '1' || back === '2') expect(differences).toEqual([]);
      }),
      run,
    );
    expect(found).toBeGreaterThan(run.numRuns);
  });
});
