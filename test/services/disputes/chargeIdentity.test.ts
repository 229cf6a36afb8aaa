import { describe, expect, it } from 'vitest';
import { chargesDigest, chargesId, nameCharges } from '#services/disputes/chargeIdentity';
import type { UnnamedCharge } from '#services/ports/reportRows';

const part = {
  sellerId: 'A2SELLER',
  report: 'GET_FBA_STORAGE_FEE_CHARGES_DATA',
  country: 'US',
  period: '2022-11',
  subject: 'X00MUGBLUE',
} as const;
const row: UnnamedCharge = {
  feeType: 'FBAStorageFee',
  kind: 'charge',
  country: 'US',
  from: '2022-11-01',
  until: '2022-12-01',
  subject: { fnsku: 'X00MUGBLUE', fulfillmentCenter: 'ABE2' },
  amount: { amount: '0.39', code: 'USD' },
  reported: { average_quantity_on_hand: '0.57' },
};
const ids = (...rows: readonly UnnamedCharge[]) => nameCharges(part, rows).map(({ chargeId }) => chargeId);

describe('the id of a charge', () => {
  it('follows from its row, whatever stands around it', () => {
    const other = { ...row, amount: { amount: '0.40', code: 'USD' } };
    expect(ids(other, row)[1]).toBe(ids(row)[0]);
  });

  it('keeps identical rows apart', () => {
    expect(new Set(ids(row, row, row)).size).toBe(3);
  });

  it('stays the same when Amazon measures again or renames a column', () => {
    expect(ids({ ...row, reported: { average_on_hand: '0.58' } })).toEqual(ids(row));
  });

  it('stays the same where the country is inferred otherwise', () => {
    expect(ids({ ...row, country: 'CA' })).toEqual(ids(row));
  });

  it('is another for other money, and for what Amazon names otherwise', () => {
    const rows = [row, { ...row, own: '365+' }, { ...row, amount: { amount: '0.38', code: 'USD' } }];
    expect(new Set(rows.flatMap((each) => ids(each))).size).toBe(3);
  });

  it('is another in another part of a report', () => {
    const elsewhere = nameCharges({ ...part, country: 'CA' }, [row]);
    expect(elsewhere[0]?.chargeId).not.toBe(ids(row)[0]);
  });
});

describe('the part of a report', () => {
  it('is one stream for each seller, report, country, period and subject', () => {
    const others = [
      part,
      { ...part, sellerId: 'B' },
      { ...part, report: 'GET_FBA_REIMBURSEMENTS_DATA' as const },
      { ...part, country: undefined },
      { ...part, period: '2022-12' },
      { ...part, subject: 'X00MUGRED' },
    ];
    expect(new Set(others.map(chargesId)).size).toBe(others.length);
  });

  it('has the same digest in whatever order its rows come', () => {
    const rows = nameCharges(part, [row, { ...row, own: 'b' }]);
    expect(chargesDigest(rows.toReversed())).toBe(chargesDigest(rows));
  });
});
