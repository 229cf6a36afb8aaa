import { describe, expect, it } from 'vitest';
import { carrierRow, foundTexts, scanRows, usd } from '#test/domain/disputes/judging/rows';

const accepted = new Map([['FBA1', { amount: usd('38.12'), evidence: ['shipment-1'] }]]);
const charge = (amount: string, more = {}) => carrierRow('FBA1', '2026-03-05', amount, more);

describe('a carrier charge', () => {
  it('of more than was accepted is claimed, and says both', () => {
    expect(scanRows([charge('45.00')], { accepted }).differences).toMatchObject([
      {
        finding: { cause: 'rate', claimed: usd('6.88'), evidence: ['shipment-1'] },
        because: [{ why: 'accepted 38.12 USD, charged 45.00 USD' }],
        deadline: { lastDay: '2026-06-03' },
      },
    ]);
  });

  it('of what was accepted is right, in one row or box by box', () => {
    expect(scanRows([charge('38.12')], { accepted })).toMatchObject({ agreeing: 1 });
    expect(scanRows([charge('19.06'), charge('19.06')], { accepted })).toMatchObject({ agreeing: 2 });
  });

  it('is less what was given back, and charged twice where the first is all that was accepted', () => {
    const credit = charge('6.88', { kind: 'credit' });
    expect(foundTexts([charge('45.00'), credit], { accepted })).toEqual([]);
    expect(foundTexts([charge('38.12'), charge('38.12')], { accepted })).toEqual(['double-charge 38.12']);
  });

  it('of which nobody recorded what was accepted is not judged', () => {
    expect(scanRows([charge('45.00')]).notJudged).toMatchObject([
      { why: 'what was accepted of the carrier is not recorded' },
    ]);
  });
});
