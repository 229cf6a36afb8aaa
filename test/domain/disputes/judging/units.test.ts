import { describe, expect, it } from 'vitest';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { computedFeeTypes } from '#domain/values/feeType';
import { Instant } from '#domain/values/instant';
import { measured, measurement } from '#test/domain/catalog/sku/facts';
import { scanRows, unitRow, usd } from '#test/domain/disputes/judging/rows';
import { feeSourcesOf } from '#test/domain/fees/lines/feeSourcesOf';
import { noon, weighing } from '#test/domain/fees/lines/movementFacts';
import { type StreamFact, skuFact } from '#test/projections/project';
import { opened } from '#test/services/inventory/networkStock';

const skusOf = (...facts: readonly StreamFact[]) => feeSourcesOf([opened('US'), ...facts]).skus;
/** 3.6 lb, for 20 dollars: 7.16 since April 2024, 7.70 in its peak. */
const mugs = skusOf(...weighing('3.6'));
const scan = (charges: readonly ChargedRow[], skus = mugs) => scanRows(charges, { skus });
const found = (...[charges, skus]: Parameters<typeof scan>) =>
  scan(charges, skus).differences.map(({ finding, charges: count }) =>
    [finding.cause, finding.claimed.amount, `of ${count}`].join(' '),
  );

describe('the fulfilment fee of an order line', () => {
  it('is what a unit costs by size, weight and price, times the units', () => {
    const rows = [unitRow('2024-06-10', '7.16'), unitRow('2024-06-10', '21.48', { units: 3 })];
    expect(scan(rows)).toMatchObject({ agreeing: 2, differences: [], notJudged: [], unmatched: [] });
    expect(scan([unitRow('2024-06-10', '6.39', { price: '9.99' })])).toMatchObject({ agreeing: 1 });
  });

  it('goes by what it was sold for, else by the price of the listing', () => {
    const listed = unitRow('2024-06-10', '7.16', {}, { reported: { 'quantity-purchased': '1' } });
    expect(scan([listed])).toMatchObject({ agreeing: 1 });
    expect(found([unitRow('2024-06-10', '7.16', { price: '9.99' })])).toEqual(['rate 0.77 of 1']);
  });

  it('is too much by the measurement where another weight or tier comes to it', () => {
    expect(scan([unitRow('2024-06-10', '7.20')]).differences).toMatchObject([
      { because: [{ cause: 'other' }] },
    ]);
    const [bulky] = scan([unitRow('2024-06-10', '9.61')]).differences;
    expect(bulky).toMatchObject({
      finding: { cause: 'measurement', claimed: usd('2.45'), unverified: true },
      because: [
        { why: expect.stringMatching(/large bulky.*; by the measurement in force large standard, 3.6 LB/) },
      ],
      deadline: { lastDay: '2024-09-08', unverified: false },
      judgedBy: 'events',
    });
    expect(found([unitRow('2024-06-10', '7.48')])).toEqual(['measurement 0.32 of 1']);
  });

  it('is too much by the rate where another season or card comes to it', () => {
    const [peak] = scan([unitRow('2024-06-10', '7.70')]).differences;
    expect(peak).toMatchObject({
      finding: { cause: 'rate', claimed: usd('0.54') },
      because: [{ why: expect.stringContaining('US fulfilment 2024-04, peak') }],
    });
    expect(found([unitRow('2024-06-10', '7.49')])).toEqual(['rate 0.33 of 1']);
  });

  it('may be of any day around its posting on which a unit costs something else', () => {
    expect(scan([unitRow('2024-10-16', '7.16'), unitRow('2024-10-16', '7.70')])).toMatchObject({
      agreeing: 2,
    });
    expect(found([unitRow('2024-10-13', '7.70'), unitRow('2024-10-23', '7.70')])).toEqual(['rate 0.54 of 1']);
    const heavier = skuFact(
      'MUG-BLUE',
      noon('2024-06-08'),
      measured(measurement('AMAZON', '2024-06-08', ['8', '4', '2'], '3.7')),
    );
    const again = skusOf(...weighing('2.9'), heavier);
    expect(scan([unitRow('2024-06-10', '7.16'), unitRow('2024-06-10', '6.62')], again).agreeing).toBe(2);
  });

  it('may hold the fuel surcharge, unless the settlement has rows of it', () => {
    const row = unitRow('2026-05-10', '7.46');
    expect(scan([row])).toMatchObject({ agreeing: 1 });
    const fuel = unitRow('2026-05-10', '0.25', {}, { feeType: computedFeeTypes.fuel });
    expect(scan([row, fuel])).toMatchObject({ agreeing: 1, claimed: [usd('0.25')] });
    expect(found([{ ...fuel, amount: usd('0.75') }])).toEqual(['other 0.50 of 1']);
  });

  it('is in doubt where a low-inventory-level fee may be in it', () => {
    const row = unitRow('2024-06-10', '8.03');
    expect(scan([row]).notJudged).toMatchObject([
      { why: 'it comes to the fee with a low-inventory-level fee of 0.87 a unit in it' },
    ]);
    const low = unitRow('2024-06-10', '0.87', {}, { feeType: computedFeeTypes.lowInventory });
    expect(scan([row, low]).claimed).toEqual([usd('0.87')]);
  });

  it('is not judged where it is not said of how many units it is', () => {
    expect(scan([unitRow('2024-06-10', '14.32', {}, { reported: {} })])).toMatchObject({
      differences: [],
      notJudged: [{ why: expect.stringContaining('for how many units it is') }],
    });
  });

  it('is not judged of what nobody has measured, and surfaced where nobody knows the SKU', () => {
    const listing = weighing('3.6').filter(({ event }) => event.type !== 'MeasurementRecorded');
    expect(scan([unitRow('2024-06-10', '9.61')], skusOf(...listing)).notJudged).toMatchObject([
      { why: 'not computable: nobody has measured a unit' },
    ]);
    const row = unitRow('2024-06-10', '9.61');
    expect(scan([row], [])).toMatchObject({ unmatched: [row], differences: [] });
  });
});

describe('fees of units that are alike', () => {
  const many = Array.from({ length: 500 }, (_, at) =>
    unitRow(`2024-06-${String((at % 20) + 1).padStart(2, '0')}`, '9.61'),
  );

  it('are one difference with their number, of the first of them', () => {
    const { differences, agreeing } = scan([...many, unitRow('2024-06-10', '7.16')]);
    expect(agreeing).toBe(1);
    expect(differences).toMatchObject([
      {
        charges: 500,
        finding: { chargeId: many[0]?.chargeId, claimed: usd('1225.00'), lines: 500, from: '2024-06-01' },
        deadline: { lastDay: '2024-08-30' },
      },
    ]);
  });

  it('are apart by month, amount and what is owed', () => {
    const rows = [
      ...[unitRow('2024-06-10', '9.61'), unitRow('2024-07-10', '9.61'), unitRow('2024-07-11', '9.61')],
      ...[unitRow('2024-07-10', '10.65'), unitRow('2024-07-10', '9.61', { price: '9.99' })],
    ];
    expect(found(rows)).toEqual([
      'measurement 4.90 of 2',
      'other 3.49 of 1',
      'other 3.22 of 1',
      'measurement 2.45 of 1',
    ]);
  });

  const idsOf = (rows: readonly ChargedRow[]) => rows.map(({ chargeId }) => chargeId);
  const counted = (differences: ReturnType<typeof scan>['differences']) =>
    differences.map(({ charges, finding: { chargeId, alike } }) => [chargeId, charges, alike]);
  const [one, other, third, fourth] = idsOf(many);

  it('are in one dispute: none of their own is left beside that of the first', () => {
    const { settled, differences } = scan(many.slice(0, 3));
    expect(counted(differences)).toEqual([[one, 3, [other, third]]]);
    expect(settled).toEqual([other, third]);
  });

  it('stay in the dispute that somebody opened for them, and what comes later is another', () => {
    const disputedAs = new Map([other, third].map((id) => [id ?? '', other ?? '']));
    const { settled, differences } = scanRows(many.slice(0, 4), { skus: mugs, disputedAs });
    expect(counted(differences)).toEqual([
      [one, 2, [fourth]],
      [other, 2, [third]],
    ]);
    expect(settled).toEqual([fourth, third]);
  });

  it('stay in it although the one that stands for them was given back', () => {
    const disputedAs = new Map(idsOf(many.slice(0, 3)).map((id) => [id, one ?? '']));
    const [first, ...rest] = many.slice(0, 3);
    if (first === undefined) throw new Error('no rows');
    const back: ChargedRow = { ...first, chargeId: 'back', kind: 'credit' };
    const { settled, differences } = scanRows([first, ...rest, back], { skus: mugs, disputedAs });
    expect(counted(differences)).toEqual([[one, 2, [other, third]]]);
    expect(settled).toEqual([other, third]);
  });

  it('are apart where the last day of some is over, which would take the others with them', () => {
    const now = Instant.parse('2024-09-01T12:00:00Z');
    const { differences, late } = scanRows(many.slice(0, 5), { skus: mugs, now });
    expect(counted(differences).map(([first, count]) => [first, count])).toEqual([
      [third, 3],
      [one, 2],
    ]);
    expect(late).toEqual([usd('4.90')]);
  });

  it('are several differences where one could not cite them all', () => {
    const more = Array.from({ length: 1000 }, () => unitRow('2024-06-10', '9.61'));
    expect(scan(more).differences.map(({ charges }) => charges)).toEqual([900, 100]);
  });

  it('are claimed without those that were given back', () => {
    const back = (row: ChargedRow, amount: string): ChargedRow => ({
      ...row,
      ...{ chargeId: `${row.chargeId} back`, kind: 'credit', amount: usd(amount) },
    });
    const rows = many.slice(0, 4);
    const [one, other] = rows;
    if (one === undefined || other === undefined) throw new Error('no rows');
    expect(found([...rows, back(one, '9.61'), back(other, '1.00')])).toEqual(['measurement 6.35 of 3']);
  });
});
