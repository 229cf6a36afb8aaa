import { describe, expect, it } from 'vitest';
import { overageLine, storageLine } from '#test/domain/disputes/judging/lines';
import { foundTexts, overageRow, scanRows, storageRow, usd } from '#test/domain/disputes/judging/rows';

const tooMuch = overageRow('2022-07-05', '50.00');

describe('a claim', () => {
  it('of storage over the limit in July can be made until October 30, and not on October 31', () => {
    const [difference] = scanRows([tooMuch]).differences;
    expect(difference).toMatchObject({
      finding: { postedOn: '2022-08-01' },
      deadline: { lastDay: '2022-10-30', closesAt: '2022-10-31T07:00:00.000Z' },
    });
  });

  it('has no last day where it is not known when its charge was posted', () => {
    const [difference] = scanRows([storageRow('2022-11', '5.00')]).differences;
    expect(difference?.finding).not.toHaveProperty('postedOn');
    expect(difference).not.toHaveProperty('deadline');
  });

  it('counts from the posting that a report says', () => {
    const [difference] = scanRows([
      storageRow('2022-11', '5.00', {}, { postedOn: '2022-12-10' }),
    ]).differences;
    expect(difference).toMatchObject({
      deadline: { lastDay: '2023-03-10' },
      doubts: expect.arrayContaining(['no page says the 90 days of this fee']),
    });
  });

  it('names what Amazon can be told that it is about, or nothing', () => {
    expect(scanRows([storageRow('2022-11', '5.00')]).differences[0]?.names).toEqual({ asin: 'B0B9CCP98J' });
    expect(scanRows([tooMuch]).differences[0]?.names).toEqual({});
  });

  it('is what was charged, less what is owed and what was given back already', () => {
    const credit = overageRow('2022-07-05', '10.00', {}, { kind: 'credit' });
    expect(foundTexts([tooMuch, credit])).toEqual(['other 7.74']);
    expect(foundTexts([tooMuch, { ...credit, amount: usd('17.74') }])).toEqual([]);
  });

  it('is not made smaller by what was given back of another thing, or of units lost', () => {
    const other = overageRow(
      '2022-07-05',
      '10.00',
      {},
      { kind: 'credit', subject: { storageType: 'OVERSIZE' } },
    );
    expect(foundTexts([tooMuch, other])).toEqual(['other 17.74']);
    const charge = storageRow('2022-11', '5.00');
    const report = 'GET_FBA_REIMBURSEMENTS_DATA' as const;
    const lost = storageRow('2022-12', '4.00', {}, { kind: 'credit', report, feeType: 'Lost_Warehouse' });
    expect(foundTexts([charge, lost])).toEqual(['other 4.60']);
    expect(foundTexts([charge, { ...lost, feeType: 'Fee_Correction' }])).toEqual(['other 0.60']);
  });

  it('counts a credit once, although two reports tell it', () => {
    const report = 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2' as const;
    const credit = overageRow('2022-07-05', '10.00', {}, { kind: 'credit' });
    expect(foundTexts([tooMuch, credit, { ...credit, report }])).toEqual(['other 7.74']);
  });
});

describe('what is not known', () => {
  it('is claimed only beyond what may be owed: an interval, or every candidate', () => {
    const [line] = storageLine('2022-11', '100', '0.2841');
    if (line?.result.kind !== 'amount') throw new Error('no amount');
    const { amount, exact: _e, rate: _r, divisor: _d, ...cited } = line.result;
    const interval = { ...cited, kind: 'interval', least: usd('60.00'), most: usd('70.00') } as const;
    const candidates = {
      kind: 'candidates',
      candidates: [line.result, { kind: 'no-fee', card: 'none' }],
    } as const;
    const charged = (money: string, result: typeof interval | typeof candidates) =>
      foundTexts([storageRow('2022-11', money)], { lines: [{ ...line, result }] });
    expect(amount).toEqual(usd('68.18'));
    expect(charged('65.00', interval)).toEqual([]);
    expect(charged('70.01', interval)).toEqual([]);
    expect(charged('75.00', interval)).toEqual(['other 5.00']);
    expect(charged('30.00', candidates)).toEqual([]);
    expect(charged('70.00', candidates)).toEqual(['other 1.82']);
  });

  it('leaves a row to its own figures; where they do not tell either, it says what is missing', () => {
    const lines = storageLine('2022-11', '0.57', undefined);
    expect(scanRows([storageRow('2022-11', '0.39')], { lines })).toMatchObject({
      agreeing: 1,
      notJudged: [],
    });
    expect(scanRows([storageRow('2022-11', '0.39', { item_volume: '' })], { lines }).notJudged).toMatchObject(
      [{ why: 'not computable: units without a measurement were stored' }],
    );
  });

  it('is surfaced, and spread over nothing else: a row of a SKU that nobody knows', () => {
    const unknown = storageRow(
      '2022-11',
      '5.00',
      {},
      { subject: { fnsku: 'X0NOBODY', fulfillmentCenter: 'ABE2' } },
    );
    const known = storageRow('2022-11', '0.39');
    const { unmatched, agreeing, differences } = scanRows([unknown, known], {
      lines: storageLine('2022-11', '0.57', '0.2841'),
    });
    expect(unmatched).toEqual([unknown]);
    expect(agreeing).toBe(1);
    expect(differences).toMatchObject([{ finding: { chargeId: unknown.chargeId }, judgedBy: 'row' }]);
  });
});

describe('rows and lines that cover each other', () => {
  const at = (fulfillmentCenter: string, amount: string, units: string) =>
    storageRow(
      '2022-11',
      amount,
      { average_quantity_on_hand: units },
      { subject: { fnsku: 'X003C6LE0L', fulfillmentCenter } },
    );
  const rows = [at('ABE2', '40.91', '60.00'), at('DEN8', '27.27', '40.00')];

  it('are held against each other center by center', () => {
    const lines = [
      ...storageLine('2022-11', '60', '0.2841'),
      ...storageLine('2022-11', '40', '0.2841', 'DEN8'),
    ];
    expect(scanRows(rows, { lines })).toMatchObject({ agreeing: 2, differences: [] });
  });

  it('are held against each other as a whole where some units are in no center', () => {
    const lines = [...storageLine('2022-11', '90', '0.2841'), ...storageLine('2022-11', '10', '0.2841', '*')];
    expect(scanRows(rows, { lines })).toMatchObject({ agreeing: 2, differences: [] });
  });

  it('share a difference by what each was charged, to the cent', () => {
    const lines = storageLine('2022-11', '50', '0.2841', '*');
    expect(foundTexts(rows, { lines })).toEqual(['volume 20.45', 'volume 13.64']);
  });

  it('are never of two reports: what a settlement tells again is not claimed again', () => {
    const settled = storageRow(
      '2022-11',
      '500.00',
      {},
      {
        report: 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2',
        subject: {},
      },
    );
    expect(scanRows([...rows, settled])).toMatchObject({
      differences: [],
      agreeing: 2,
      notJudged: [{ charge: settled }],
    });
  });
});

describe('a scan', () => {
  it('puts the most money first, and adds up what is claimed', () => {
    const charges = [
      overageRow('2022-07-05', '40.00'),
      overageRow('2024-08-01', '99.00'),
      overageRow('2022-07-06', '50.00'),
    ];
    const { differences, claimed } = scanRows(charges);
    expect(differences.map(({ finding }) => finding.claimed.amount)).toEqual(['99.00', '17.74', '7.74']);
    expect(claimed).toEqual([usd('124.48')]);
  });

  it('holds a month of 1,000.06 in daily lines against days of 32.26, and finds nothing', () => {
    const days = Array.from({ length: 31 }, (_, at) => `2022-07-${String(at + 1).padStart(2, '0')}`);
    const lines = days.flatMap((day) => overageLine(day));
    const charges = days.map((day) => overageRow(day, '32.26'));
    expect(scanRows(charges, { lines })).toMatchObject({ differences: [], agreeing: 31 });
  });

  it.each([
    ['129.03', []],
    ['129.04', []],
    ['129.08', []],
    ['129.09', ['other 0.05']],
  ])('holds four days charged as one row of %s against their four lines', (amount, claims) => {
    const lines = ['2022-07-01', '2022-07-02', '2022-07-03', '2022-07-04'].flatMap((day) => overageLine(day));
    const row = overageRow('2022-07-01', amount, {}, { until: '2022-07-05' });
    expect(foundTexts([row], { lines })).toEqual(claims);
  });

  it('takes 303.23 for 303.19, as the days of a removal are published and as they are rounded', () => {
    const days = Array.from({ length: 31 }, (_, at) => `2022-07-${String(at + 1).padStart(2, '0')}`);
    const lines = days.flatMap((day, at) => overageLine(day, at < 4 ? '1100' : '1020', '1000'));
    const row = overageRow('2022-07-01', '303.23', {}, { until: '2022-08-01' });
    expect(scanRows([row], { lines })).toMatchObject({ differences: [], agreeing: 1 });
    expect(foundTexts([{ ...row, amount: usd('1000.06') }], { lines })).toHaveLength(1);
  });
});
