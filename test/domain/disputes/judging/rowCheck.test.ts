import { describe, expect, it } from 'vitest';
import { publishedCards } from '#domain/fees/rateCards/publishedCards';
import {
  agedRow,
  foundTexts,
  overageRow,
  scanRows,
  storageRow,
  usd,
} from '#test/domain/disputes/judging/rows';

describe('a row, by its own figures alone', () => {
  it('of 32.26 for 100 cubic feet over in a month of 31 days is right', () => {
    expect(scanRows([overageRow('2020-08-01', '32.26')])).toMatchObject({ differences: [], agreeing: 1 });
  });

  it('of 33.33 in September 2023 is right, and so is 33, by the rounding of the page of that year', () => {
    const reported = { capacity_usage_volume: '600', capacity_limit: '500' };
    for (const amount of ['33.33', '33.00'])
      expect(scanRows([overageRow('2023-09-01', amount, reported)])).toMatchObject({
        differences: [],
        less: [],
        agreeing: 1,
      });
  });

  it('of 36 in a February of 28 days is explained by that rounding, and not claimed', () => {
    expect(foundTexts([overageRow('2023-02-01', '36.00')])).toEqual([]);
    const [february] = scanRows([overageRow('2023-02-01', '40.00')]).differences;
    expect(february?.finding).toMatchObject({
      expected: { least: usd('35.71'), most: usd('36.00') },
      claimed: usd('4.00'),
    });
    const [august] = scanRows([overageRow('2022-08-01', '40.00')]).differences;
    expect(august?.finding.expected).toEqual({ least: usd('32.26'), most: usd('32.26') });
  });

  it('of 0.39 for 0.57 units of 0.2841 cubic feet in November 2022 is right', () => {
    expect(scanRows([storageRow('2022-11', '0.39')])).toMatchObject({ differences: [], agreeing: 1 });
  });

  it('is charged at another rate than the card of its day', () => {
    expect(foundTexts([overageRow('2022-08-01', '38.71', { charge_rate: '12.00' })])).toEqual(['rate 6.45']);
    const reported = { storage_rate: '3.63', average_quantity_on_hand: '14.42' };
    expect(foundTexts([storageRow('2022-11', '14.87', reported)])).toEqual(['rate 5.03']);
  });

  it('is charged for more than its usage less its limit', () => {
    expect(foundTexts([overageRow('2022-08-01', '38.71', { overage_volume: '120' })])).toEqual([
      'volume 6.45',
    ]);
  });

  it('is at a higher rate than the highest of the cards that may hold', () => {
    const row = { 'surcharge-age-tier': '271-300', 'rate-surcharge': '6.05' };
    const units = { 'qty-charged': '10', 'per-unit-volume': '1' };
    const [dear] = scanRows([agedRow('2025-02', '60.50', { ...row, ...units })]).differences;
    expect(dear?.because).toEqual([{ cause: 'rate', why: 'at a rate of 6.05; by the card 5.45' }]);
  });

  it('is for figures of which the cards name no fee, and cites them', () => {
    const tier = { 'surcharge-age-tier': '271-365', 'qty-charged': '40', 'per-unit-volume': '0.05' };
    const [young] = scanRows([agedRow('2022-04', '3.00', tier)]).differences;
    expect(young).toMatchObject({
      finding: { cause: 'age', claimed: usd('3.00') },
      because: [{ why: 'charged for an age of 271-365; US long-term storage 2020-02 names no fee for it' }],
    });
    expect(young?.finding.evidence).toContainEqual(
      expect.stringContaining('card: US long-term storage 2020-02'),
    );
    const within = { storage_usage_volume: '500', storage_limit_volume: '500' };
    expect(foundTexts([overageRow('2022-08-01', '32.26', within)])).toEqual(['volume 32.26']);
  });

  it('of units printed as 0.0 may be for what the print leaves out, and no more', () => {
    const reported = { average_quantity_on_hand: '0.0', item_volume: '4.0000' };
    expect(foundTexts([storageRow('2022-11', '0.08', reported)])).toEqual([]);
    expect(foundTexts([storageRow('2022-11', '9.00', reported)])).toEqual([
      expect.stringMatching(/^other 8\./),
    ]);
  });

  it('is divided by the days of another month', () => {
    expect(foundTexts([overageRow('2022-08-01', '33.33')])).toEqual(['days 1.07']);
  });

  it('comes to less by its own figures, whatever the reason', () => {
    expect(foundTexts([overageRow('2022-08-01', '50.00')])).toEqual(['other 17.74']);
  });

  it('within a cent is rounding', () => {
    expect(foundTexts([overageRow('2022-08-01', '32.27')])).toEqual([]);
    expect(foundTexts([overageRow('2022-08-01', '32.28')])).toEqual(['other 0.02']);
  });

  it('that charges overage on 2024-07-01 or later is wrong by its existence', () => {
    for (const day of ['2024-07-01', '2024-07-15', '2025-09-01'])
      expect(foundTexts([overageRow(day, '32.26')])).toEqual(['fee-ended 32.26']);
  });

  it('of June 2024 is flagged, and not decided', () => {
    const [flagged] = scanRows([overageRow('2024-06-30', '33.33')]).notJudged;
    expect(flagged?.why).toContain('June');
    expect(scanRows([overageRow('2024-05-31', '32.26')])).toMatchObject({ agreeing: 1, notJudged: [] });
  });

  it('may be of any amount within what its printed figures can mean', () => {
    const reported = { average_quantity_on_hand: '1000.00', item_volume: '0.1000' };
    expect(foundTexts([storageRow('2022-11', '240.20', reported)])).toEqual([]);
    expect(foundTexts([storageRow('2022-11', '241.00', reported)])).toEqual(['other 0.76']);
  });

  it('of an age is held against the band of that age', () => {
    const tier = {
      'surcharge-age-tier': '271-365 days',
      'qty-charged': '10',
      'per-unit-volume': '0.5000',
      'rate-surcharge': '1.50',
    };
    expect(foundTexts([agedRow('2022-06', '7.50', tier)])).toEqual([]);
    expect(foundTexts([agedRow('2022-06', '34.50', { ...tier, 'rate-surcharge': '6.90' })])).toEqual([
      'rate 27.00',
    ]);
  });

  it('of which no card is known, or a figure is missing, is not judged, with why', () => {
    expect(scanRows([overageRow('2019-08-01', '32.26')])).toMatchObject({
      differences: [],
      notJudged: [{ why: 'not computable: no storage-overage rate card for US on 2019-08-01' }],
    });
    expect(scanRows([storageRow('2022-11', '0.39', { item_volume: '--' })])).toMatchObject({
      notJudged: [{ why: 'the row does not say how much was stored' }],
    });
    const { country: _, ...nowhere } = overageRow('2022-08-01', '32.26');
    expect(scanRows([nowhere])).toMatchObject({ notJudged: [{ why: 'the row does not say its store' }] });
  });

  it('of less than is owed is counted, and not claimed', () => {
    expect(scanRows([overageRow('2022-08-01', '30.00')])).toMatchObject({
      differences: [],
      claimed: [],
      less: [{ by: { amount: '2.00' } }],
    });
  });

  it('is held against the cards of the seller where there are any', () => {
    const dearer = publishedCards
      .filter(({ card }) => card === 'US storage overage')
      .map((card) => ({ ...card, card: 'mine', rounding: 'rate first, half-up cents' as const }));
    const book = { published: publishedCards, seller: dearer };
    expect(foundTexts([overageRow('2022-08-01', '32.26')], { book })).toEqual(['other 0.26']);
  });

  it('names the doubts of its card, the row of it, and how it was judged', () => {
    const [difference] = scanRows([overageRow('2022-08-01', '50.00')]).differences;
    expect(difference).toMatchObject({
      judgedBy: 'row',
      names: {},
      doubts: ['US storage overage is of grade A*'],
      finding: { unverified: true, evidence: ['card: US storage overage; row: over the limit'] },
    });
  });
});
