import { describe, expect, it } from 'vitest';
import { feeTypes } from '#domain/values/feeType';
import { labelLine, placementLine } from '#test/domain/disputes/judging/lines';
import { foundTexts, scanRows, shipmentRow } from '#test/domain/disputes/judging/rows';

const labels = (day: string, amount: string, more = {}) => shipmentRow(feeTypes.label, day, amount, more);
const placement = (day: string, amount: string) => shipmentRow(feeTypes.placement, day, amount);
const credit = { kind: 'credit' } as const;

/** 100 and 60 units at 0.55: 88.00 in all. */
const lines = [...labelLine('FBA1', '2023-05-02', 100), ...labelLine('FBA1', '2023-06-03', 60)];

describe('the rows of one fee of a shipment', () => {
  it('are held against all its lines of that fee, whenever each was posted', () => {
    const rows = [labels('2023-05-20', '40.00'), labels('2023-07-01', '48.00')];
    expect(scanRows(rows, { lines })).toMatchObject({ differences: [], agreeing: 2, unmatched: [] });
    expect(scanRows([labels('2023-09-01', '88.00')], { lines })).toMatchObject({ agreeing: 1 });
  });

  it('share what is too much of them by what each charged', () => {
    const rows = [labels('2023-05-20', '50.00'), labels('2023-07-01', '50.00')];
    const { differences } = scanRows(rows, { lines });
    expect(differences.map(({ finding }) => finding.claimed.amount)).toEqual(['6.00', '6.00']);
    expect(differences[0]).toMatchObject({
      because: [{ why: 'charged 100.00 USD for the shipment; its lines come to 88.00 USD' }],
      judgedBy: 'events',
      names: { shipmentConfirmationId: 'FBA1' },
      finding: { evidence: expect.arrayContaining(['shipment-1']) },
    });
  });

  it('are less what was reversed, even where the reversal was posted first', () => {
    const rows = [labels('2023-05-20', '50.00'), labels('2023-07-01', '50.00')];
    expect(foundTexts([...rows, labels('2023-07-02', '12.00', credit)], { lines })).toEqual([]);
    const anew = [labels('2023-05-20', '88.00'), labels('2023-05-23', '88.00', credit)];
    expect(foundTexts([...anew, labels('2023-05-25', '90.00')], { lines })).toEqual(['other 2.00']);
    expect(
      foundTexts([labels('2023-05-01', '5.00', credit), labels('2023-05-20', '95.00')], { lines }),
    ).toEqual(['other 2.00']);
  });

  it('may be alike, as those of two SKUs; charged twice is what the others come to without', () => {
    const two = [...labelLine('FBA1', '2023-05-02', 50), ...labelLine('FBA1', '2023-05-02', 50, 'MUG-RED')];
    const row = () => labels('2023-05-20', '27.50');
    expect(scanRows([row(), row()], { lines: two })).toMatchObject({ differences: [], agreeing: 2 });
    expect(foundTexts([row(), row(), row()], { lines: two })).toEqual([
      'other 9.17',
      'other 9.17',
      'other 9.16',
    ]);
    expect(foundTexts([labels('2023-05-20', '88.00'), labels('2023-05-20', '88.00')], { lines })).toEqual([
      'double-charge 88.00',
    ]);
  });

  it('are right anywhere in an interval, and claimed only beyond it', () => {
    const placed = placementLine('FBA1', '2024-05-01', 100);
    expect(scanRows([placement('2024-06-20', '27.00')], { lines: placed })).toMatchObject({ agreeing: 1 });
    expect(scanRows([placement('2024-06-18', '49.01')], { lines: placed })).toMatchObject({ agreeing: 1 });
    expect(foundTexts([placement('2024-07-01', '52.00')], { lines: placed })).toEqual(['other 3.00']);
  });

  it('are neither too much nor too little while more may be received', () => {
    const arriving = new Set(['FBA1']);
    for (const amount of ['20.00', '200.00'])
      expect(scanRows([labels('2023-05-20', amount)], { lines, arriving })).toMatchObject({
        differences: [],
        less: [],
        notJudged: [{ why: expect.stringContaining('FBA1 is not closed') }],
      });
  });

  it('are nothing to claim by themselves once another report tells them', () => {
    const settled = labels('2023-05-20', '99.00');
    expect(scanRows([settled], { lines })).toMatchObject({ settled: [], differences: [{ charges: 1 }] });
    const report = 'GET_FBA_FULFILLMENT_INBOUND_NONCOMPLIANCE_DATA';
    const scan = scanRows([settled, labels('2023-05-10', '99.00', { report })], { lines });
    expect(scan).toMatchObject({ settled: [settled.chargeId], notJudged: [{ charge: settled }, {}] });
  });

  it('are not judged by the lines of another shipment or another fee', () => {
    const others = [...labelLine('FBA2', '2023-05-02', 10), ...placementLine('FBA1', '2024-05-01', 1)];
    expect(scanRows([labels('2023-05-20', '99.00')], { lines: others })).toMatchObject({
      differences: [],
      unmatched: [{ amount: { amount: '99.00' } }],
    });
  });
});
