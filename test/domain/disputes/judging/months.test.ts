import { describe, expect, it } from 'vitest';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { awdStorage } from '#domain/fees/pricing/awd';
import { subscriptionFee } from '#domain/fees/pricing/subscription';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { computedFeeTypes } from '#domain/values/feeType';
import { daysOf } from '#domain/values/month';
import { volumeFromCubicFeet } from '#domain/values/volume';
import { agedLine, overageLine, storageLine } from '#test/domain/disputes/judging/lines';
import { agedRow, carrierRow, scanRows, storageRow, usd } from '#test/domain/disputes/judging/rows';

const settled = (feeType: string, day: string, amount: string, more: Partial<ChargedRow> = {}) =>
  carrierRow('', day, amount, { feeType, subject: {}, ...more });
const storage = (day: string, amount: string, more: Partial<ChargedRow> = {}) =>
  settled(computedFeeTypes.storage, day, amount, more);

/** 100 and 50 units of 0.5 cubic feet at 0.78: 39.00 and 19.50. */
const stored = [
  ...storageLine('2024-05', '100', '0.5'),
  ...storageLine('2024-05', '50', '0.5', 'DEN8', 'X00OTHER'),
];
const evidenced = <Line>(line: Line) => ({ ...line, evidence: [] });
const subscribed = (month: string) =>
  subscriptionFee(
    { country: 'US', month, sellingPlan: 'PROFESSIONAL', unitsSold: 0, subject: { sellerId: 'seller-1' } },
    publishedBook,
  ).map(evidenced);

describe('what a settlement charged for a month as a whole', () => {
  it('is right where it is the sum of our lines, in however many rows', () => {
    const rows = [storage('2024-06-08', '39.00'), storage('2024-06-14', '19.50')];
    expect(scanRows(rows, { lines: stored })).toMatchObject({ agreeing: 2, unclaimable: [], notJudged: [] });
  });

  it('is told and never claimed where it is more: it names nothing', () => {
    const rows = [storage('2024-06-08', '40.00'), storage('2024-06-14', '20.00')];
    const scan = scanRows(rows, { lines: stored });
    expect(scan).toMatchObject({ differences: [], claimed: [], settled: [] });
    expect(scan.unclaimable).toMatchObject([
      { by: usd('1.00'), why: 'charged 60.00 USD for 2024-05 as a whole; our lines come to 58.50 USD' },
      { by: usd('0.50') },
    ]);
  });

  it('is less what was given back, and may hold the surcharge of its month', () => {
    const row = storage('2024-06-08', '60.00');
    const back = storage('2024-06-20', '1.50', { kind: 'credit' });
    expect(scanRows([row, back], { lines: stored })).toMatchObject({ agreeing: 1, unclaimable: [] });
    const surcharge = stored.map((line) => ({ ...line, feeType: computedFeeTypes.utilization }));
    expect(scanRows([row], { lines: [...stored, ...surcharge] })).toMatchObject({ agreeing: 1 });
  });

  it('is not judged where the report of that fee tells it in detail, of that store', () => {
    const row = storage('2024-06-08', '60.00');
    const detail = storageRow('2024-05', '39.00');
    expect(scanRows([row, detail], { lines: stored })).toMatchObject({
      notJudged: [
        { charge: row, why: 'GET_FBA_STORAGE_FEE_CHARGES_DATA tells the same charge, and is judged' },
      ],
      unclaimable: [],
    });
    const others = [
      storageRow('2024-04', '39.00'),
      storageRow('2024-05', '39.00', {}, { country: 'CA', amount: { amount: '39.00', code: 'CAD' } }),
      agedRow('2024-05', '9.00', {}),
    ];
    expect(scanRows([row, ...others], { lines: stored }).unclaimable).toMatchObject([{ charge: row }]);
  });

  it('is not judged where nobody knows for which month it is, or what is owed of it', () => {
    const why = (row: ChargedRow, lines = stored) =>
      scanRows([row], { lines }).notJudged.map((each) => each.why);
    expect(why(storage('2024-06-16', '60.00'))).toEqual([
      '2024-06-16 is no day on which Amazon posts FBAStorageFee: nobody knows for which month it is',
    ]);
    expect(why(storage('2024-07-08', '60.00'))).toEqual(['we have no such fee in 2024-06']);
    const { country: _, ...nowhere } = storage('2024-06-08', '60.00');
    expect(why(nowhere)).toEqual(['the row does not say its store']);
    const unmeasured = storageLine('2024-05', '9', undefined, 'ABE2', 'X00NEW');
    expect(why(storage('2024-06-08', '60.00'), [...stored, ...unmeasured])).toEqual([
      expect.stringContaining('not computable'),
    ]);
    for (const feeType of [
      computedFeeTypes.awdProcessing,
      computedFeeTypes.awdTransport,
      computedFeeTypes.removal,
    ])
      expect(why(settled(feeType, '2024-06-08', '60.00'))).toEqual([
        `a settlement does not say which days ${feeType} is for, and no source when Amazon posts it`,
      ]);
  });

  it('is of the month before, or of aged inventory the same one', () => {
    const aged = agedLine('2024-08', '2023-01-01', 10);
    const awd = awdStorage(
      {
        ...{ country: 'US', month: '2024-05', rate: 'BASE', subject: { msku: 'MUG-BLUE' } },
        runs: [{ ...daysOf('2024-05'), units: '100', unitVolume: volumeFromCubicFeet('1') }],
      },
      publishedBook,
    ).map(evidenced);
    const days = [...overageLine('2022-07-01'), ...overageLine('2022-07-02')];
    const rows = [
      settled(computedFeeTypes.aged, '2024-08-20', '34.50'),
      settled(computedFeeTypes.awdStorage, '2024-06-06', '50.00'),
      settled(computedFeeTypes.overage, '2022-08-01', '65.00'),
    ];
    expect(scanRows(rows, { lines: [...aged, ...awd, ...days] })).toMatchObject({
      agreeing: 1,
      unclaimable: [{ by: usd('2.00') }, { by: usd('0.48') }],
    });
  });

  it('is nothing since there is no such fee', () => {
    const row = settled(computedFeeTypes.overage, '2024-08-01', '32.26');
    expect(scanRows([row]).unclaimable).toMatchObject([{ charge: row, by: usd('32.26') }]);
  });

  it('is a subscription of that month or the one before', () => {
    const row = (day: string, amount: string) => settled(computedFeeTypes.subscription, day, amount);
    const lines = subscribed('2024-05');
    for (const day of ['2024-05-03', '2024-06-03'])
      expect(scanRows([row(day, '39.99')], { lines })).toMatchObject({ agreeing: 1, unclaimable: [] });
    expect(scanRows([row('2024-05-03', '49.99')], { lines }).unclaimable).toMatchObject([
      { by: usd('10.00') },
    ]);
    expect(scanRows([row('2024-07-03', '39.99')], { lines }).notJudged).toMatchObject([
      { why: 'we have no such fee in 2024-06 or 2024-07' },
    ]);
  });
});
