import Big from 'big.js';
import { expect, it } from 'vitest';
import { chargeTotals } from '#domain/disputes/reportedCharge/chargeTotals';
import type { ChargeReport, ReportedCharge } from '#domain/disputes/reportedCharge/values';

const told = (report: ChargeReport, kind: ReportedCharge['kind'], amount: string, code = 'USD') => ({
  report,
  chargeId: amount,
  feeType: 'FBAStorageFee',
  kind,
  from: '2026-11-01',
  until: '2026-12-01',
  subject: {},
  amount: { amount, code },
  reported: {},
});
const storage = 'GET_FBA_STORAGE_FEE_CHARGES_DATA';
const settlement = 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2';

it('sums each report and currency apart, what came back beside what was charged', () => {
  const charges = [
    told(storage, 'charge', '22.1598'),
    told(storage, 'charge', '0.39'),
    told(storage, 'charge', '5', 'CAD'),
    told(settlement, 'charge', '0.60'),
    told(settlement, 'credit', '0.60'),
  ];
  expect(chargeTotals(charges)).toEqual([
    {
      report: storage,
      charged: { amount: '22.5498', code: 'USD' },
      credited: { amount: '0.0000', code: 'USD' },
    },
    { report: storage, charged: { amount: '5', code: 'CAD' }, credited: { amount: '0', code: 'CAD' } },
    {
      report: settlement,
      charged: { amount: '0.60', code: 'USD' },
      credited: { amount: '0.60', code: 'USD' },
    },
  ]);
});

it('credits 250 for 50 of 100 lost units at 5 where the other 50 were found: an agency that takes a quarter asks 62.50', () => {
  const paid = Array.from({ length: 50 }, () => told('GET_FBA_REIMBURSEMENTS_DATA', 'credit', '5.00'));
  const [total] = chargeTotals(paid);
  expect(total?.credited).toEqual({ amount: '250.00', code: 'USD' });
  expect(new Big(total?.credited.amount ?? '0').times('0.25').toFixed(2)).toBe('62.50');
});

it('is nothing where nothing was charged', () => {
  expect(chargeTotals([])).toEqual([]);
});
