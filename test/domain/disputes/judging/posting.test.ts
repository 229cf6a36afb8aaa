import { describe, expect, it } from 'vitest';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import { computedFeeTypes } from '#domain/values/feeType';
import { agedRow, carrierRow, scanRows, storageRow, usd } from '#test/domain/disputes/judging/rows';

const settled = (feeType: string, day: string, more: Partial<ChargedRow> = {}) =>
  carrierRow('', day, '900.00', { feeType, subject: {}, event: `charge-settlement@${day}`, ...more });
const storage = (day: string, more: Partial<ChargedRow> = {}) => settled(computedFeeTypes.storage, day, more);
const aged = (day: string) => settled(computedFeeTypes.aged, day);

const [november, august] = [
  storageRow('2022-11', '5.00'),
  agedRow('2024-08', '90.00', {
    'qty-charged': '10',
    'per-unit-volume': '0.5',
    'surcharge-age-tier': '366-455',
  }),
];
const difference = (charge: ChargedRow, ...others: readonly ChargedRow[]) =>
  scanRows([charge, ...others]).differences[0];

describe('a fee of storage', () => {
  it("was posted on the day of the settlement's line of that fee, from the 7th to the 15th of the next month", () => {
    expect(difference(november, storage('2022-12-10'))).toMatchObject({
      finding: { postedOn: '2022-12-10', evidence: expect.arrayContaining(['charge-settlement@2022-12-10']) },
      deadline: { lastDay: '2023-03-10' },
    });
  });

  it('was posted on the first of several such days', () => {
    const lines = [storage('2022-12-14'), storage('2022-12-08')];
    expect(difference(november, ...lines)?.finding.postedOn).toBe('2022-12-08');
  });

  it.each([
    ['of another month', storage('2022-11-10')],
    ['of another day', storage('2022-12-16')],
    ['of another fee', aged('2022-12-10')],
    ['of another store', storage('2022-12-10', { country: 'CA', amount: { amount: '9.00', code: 'CAD' } })],
    ['that gives something back', storage('2022-12-10', { kind: 'credit', amount: usd('0.00') })],
  ])('was not posted with a line %s: its last day is not before the one from the 7th', (_, line) => {
    const found = difference(november, line);
    expect(found).toMatchObject({ safeLastDay: '2023-03-07' });
    expect(found?.finding).not.toHaveProperty('postedOn');
    expect(found).not.toHaveProperty('deadline');
  });
});

describe('a fee of aged inventory', () => {
  it('was posted from the 18th to the 22nd of the month of its snapshot', () => {
    expect(difference(august, aged('2024-08-20'))).toMatchObject({ finding: { postedOn: '2024-08-20' } });
    expect(difference(august, aged('2024-08-23'))).toMatchObject({ safeLastDay: '2024-11-16' });
  });
});
