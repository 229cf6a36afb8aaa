import { describe, expect, it } from 'vitest';
import { chargeReader } from '#infra/files/reports/charges/chargeReports';
import { recogniseReport } from '#infra/files/reports/recogniseReport';
import type { UnnamedCharge } from '#services/ports/reportRows';
import { type ChargeReading, isChargeReport } from '#services/ports/reports';
import {
  aged,
  agedHeader,
  capacity,
  capacityHeader,
  inbound,
  inboundHeader,
  longTerm,
  longTermHeader,
  overage,
  overageHeader,
  type Row,
  reimbursement,
  reimbursementHeader,
  settledLine,
  settlementHeader,
  settlementTotal,
  storage,
  storageHeader,
  surcharged,
  surchargeHeader,
} from '#test/infra/files/reports/charges/chargeFiles';
import { readAll } from '#test/infra/files/reports/readReport';
import { bare, quoted, reportFile } from '#test/infra/files/reports/reportFiles';

async function readCharges(content: string | Uint8Array, reading: Partial<ChargeReading> = {}) {
  const path = reportFile(content);
  const report = await recogniseReport(path);
  if (report === undefined || !isChargeReport(report.kind)) throw new Error('no report of charges');
  const reader = chargeReader(report.kind, { marketplace: 'US', ...reading });
  const { lines, findings } = await readAll(path, reader);
  return { kind: report.kind, rows: lines, charges: lines.flat(), findings };
}

const ofRows = async (header: Row, rows: readonly Row[], reading?: Partial<ChargeReading>) =>
  (await readCharges(quoted([header, ...rows]), reading)).charges;
const told = async (header: Row, rows: readonly Row[], reading?: Partial<ChargeReading>) =>
  (await ofRows(header, rows, reading)).map(({ row }) => row);

const help: UnnamedCharge = {
  feeType: 'FBAStorageOverageFee',
  kind: 'charge',
  country: 'US',
  from: '2020-08-01',
  until: '2020-08-02',
  postedOn: '2020-09-01',
  subject: { storageType: 'STANDARD' },
  amount: { amount: '32.26', code: 'USD' },
  reported: {
    charge_rate: '10.00',
    storage_usage_volume: '600',
    storage_limit_volume: '500',
    overage_volume: '100',
    volume_unit: 'cubic feet',
  },
};

describe('the overage report', () => {
  it("holds Amazon's example of 2020: 32.26 for 1 August, posted on 1 September", async () => {
    const { kind, charges } = await readCharges(quoted([overageHeader, overage()]));
    expect(kind).toBe('overage-fees');
    expect(charges).toEqual([{ country: 'US', period: '2020-08-01', subject: 'STANDARD', row: help }]);
  });

  it('does not guess whether 1/8/2020 is in August or in January', async () => {
    const file = quoted([overageHeader, overage({ charged_date: '1/8/2020' })]);
    const { charges, findings } = await readCharges(file);
    expect(charges).toEqual([]);
    expect(findings.problems).toMatchObject([{ code: 'ambiguous-day', row: 2, value: '1/8/2020' }]);
    const from = async (dates: 'D/M/Y' | 'M/D/Y') =>
      (await readCharges(file, { dates })).charges[0]?.row.from;
    expect(await from('D/M/Y')).toBe('2020-08-01');
    expect(await from('M/D/Y')).toBe('2020-01-08');
  });

  it('holds the same 32.26 written 8/1/2020, the month first', async () => {
    const rows = [overage({ charged_date: '8/1/2020' })];
    expect(await told(overageHeader, rows, { dates: 'M/D/Y' })).toEqual([help]);
  });

  it("reads the Vietnamese page's words and decimal commas", async () => {
    const local = overage({
      charged_date: '1/8/2020',
      country_code: 'Hoa Kỳ',
      charge_rate: '10,00',
      volume_unit: 'foot khối',
      charged_fee_amount: '32,26',
    });
    const bareWords = local.map((cell) => cell.replace('Kỳ', 'Ky').replace('khối', 'khoi'));
    expect(await told(overageHeader, [local, bareWords], { dates: 'D/M/Y' })).toEqual([help, help]);
  });

  it('reads the header of 2023 and 2024, with 33 for a day of September', async () => {
    const row = capacity({ charged_date: '9/1/2023', storage_type: '', charged_fee_amount: '33' });
    const [line] = await ofRows(capacityHeader, [row], { dates: 'M/D/Y' });
    expect(line).toMatchObject({
      subject: '',
      row: {
        from: '2023-09-01',
        postedOn: '2023-10-01',
        subject: {},
        amount: { amount: '33' },
        reported: { capacity_usage_volume: '600', capacity_limit: '500' },
      },
    });
  });

  it('names storage types as we do', async () => {
    const types = ['Sortable', 'Non_Sortable', 'Non-Sortable', 'Apparel', 'Footwear'];
    const rows = types.map((type) => overage({ storage_type: type }));
    expect((await ofRows(overageHeader, rows)).map(({ subject }) => subject)).toEqual([
      'STANDARD',
      'OVERSIZE',
      'OVERSIZE',
      'APPAREL',
      'FOOTWEAR',
    ]);
  });

  it.each([
    ['separated by tabs', bare([overageHeader, overage()])],
    ['separated by semicolons', quoted([overageHeader, overage()], ';')],
    ['with a byte order mark', `\ufeff${quoted([overageHeader, overage()])}`],
    ['in UTF-16', Buffer.from(`\ufeff${bare([overageHeader, overage()])}`, 'utf16le')],
    [
      'with headers without underscores',
      quoted([overageHeader.map((each) => each.replaceAll('_', '')), overage()]),
    ],
    ['with its columns in another order', quoted([overageHeader.toReversed(), overage().toReversed()])],
  ])('reads the same %s', async (_, content) => {
    const { charges } = await readCharges(content);
    expect(charges.map(({ row }) => row)).toEqual([help]);
  });

  it('tells each bad row by its number', async () => {
    const rows = [
      overage(),
      overage({ charged_fee_amount: '1,234' }),
      overage({ country_code: 'Narnia', currency_code: 'dollars' }),
      overage({ volume_unit: 'gallons' }),
      overage({ charged_date: '2020-02-30' }),
    ];
    const { charges, findings } = await readCharges(quoted([overageHeader, ...rows]));
    expect(charges).toHaveLength(1);
    expect(findings.problems.map(({ row, code, value }) => [row, code, value])).toEqual([
      [3, 'not-a-decimal', '1,234'],
      [4, 'unknown-country', 'Narnia'],
      [4, 'not-text', 'dollars'],
      [5, 'unknown-unit', 'gallons'],
      [6, 'not-a-day', '2020-02-30'],
    ]);
  });
});

describe('the storage fee report', () => {
  it('holds a row of November 2022 for 0.39, and does not say when it posts', async () => {
    expect(await ofRows(storageHeader, [storage()])).toEqual([
      {
        country: 'US',
        period: '2022-11',
        subject: 'X00MUGBLUE',
        row: {
          feeType: 'FBAStorageFee',
          kind: 'charge',
          country: 'US',
          from: '2022-11-01',
          until: '2022-12-01',
          subject: { fnsku: 'X00MUGBLUE', asin: 'B00MUGBLUE', fulfillmentCenter: 'ABE2' },
          amount: { amount: '0.39', code: 'USD' },
          reported: {
            longest_side: '10.28',
            median_side: '10.2',
            shortest_side: '4.69',
            weight: '2.94',
            item_volume: '0.2841',
            estimated_total_item_volume: '0.161',
            average_quantity_on_hand: '0.57',
            average_quantity_pending_removal: '0.0',
            average_quantity_customer_orders: '0.0',
            storage_rate: '2.4',
            total_incentive_fee_amount: '0.0',
            volume_units: 'cubic feet',
            measurement_units: 'inches',
            weight_units: 'pounds',
            product_size_tier: 'Standard-Size',
          },
        },
      },
    ]);
  });

  it('with the columns of the surcharge is two charges', async () => {
    expect(await told(surchargeHeader, [surcharged()])).toMatchObject([
      { feeType: 'FBAStorageFee', amount: { amount: '22.1598' }, reported: { base_rate: '0.78' } },
      {
        feeType: 'FBAStorageUtilizationSurcharge',
        amount: { amount: '11.2504' },
        reported: { est_vol_for_sus: '25.569', storage_utilization_ratio: '24.5' },
      },
    ]);
  });

  it('is one charge where there is no surcharge, or where it says -- instead of one', async () => {
    const base = { est_base_msf: '33.41' };
    const rows = [surcharged({ ...base, est_sus: '0.0' }), surcharged({ ...base, est_sus: '--' })];
    expect((await told(surchargeHeader, rows)).map(({ feeType }) => feeType)).toEqual([
      'FBAStorageFee',
      'FBAStorageFee',
    ]);
  });

  it('doubts a fee that is not the sum of its parts, but for a cent', async () => {
    const rows = [
      surcharged({ estimated_monthly_storage_fee: '33.42' }),
      surcharged({ estimated_monthly_storage_fee: '35' }),
    ];
    const { findings } = await readCharges(quoted([surchargeHeader, ...rows]));
    expect(findings.warnings).toMatchObject([{ code: 'out-of-balance', row: 3, value: '35' }]);
  });

  it('doubts one in yen that is not the sum of its parts, but for a yen', async () => {
    const yen = { currency: 'JPY', est_base_msf: '2200', est_sus: '1100' };
    const rows = ['3299', '3298'].map((fee) => surcharged({ ...yen, estimated_monthly_storage_fee: fee }));
    const { findings } = await readCharges(quoted([surchargeHeader, ...rows]));
    expect(findings.warnings).toMatchObject([{ code: 'out-of-balance', row: 3, value: '3298' }]);
  });

  it('reads 5.0E-4 as it is, and a center in apostrophes', async () => {
    const row = storage({ estimated_monthly_storage_fee: '5.0E-4', fulfillment_center: "'ACY1'" });
    expect(await told(storageHeader, [row])).toMatchObject([
      { amount: { amount: '0.0005' }, subject: { fulfillmentCenter: 'ACY1' } },
    ]);
  });

  it('keeps countries apart, also those without a marketplace of ours', async () => {
    const rows = ['US', 'CA', 'UK', 'PL'].map((country_code) => storage({ country_code }));
    const parts = (await ofRows(storageHeader, rows)).map(({ country, subject }) => [country, subject]);
    expect(parts).toEqual([
      ['US', 'X00MUGBLUE'],
      ['CA', 'X00MUGBLUE'],
      ['GB', 'X00MUGBLUE'],
      [undefined, 'PL X00MUGBLUE'],
    ]);
  });

  it('reads the header that names SKUs in the place of ASINs', async () => {
    const header = surchargeHeader.map((name) => (name === 'asin' ? 'sku' : name));
    const row = surcharged({ asin: 'MUG-BLUE' });
    const [charge] = await told(header, [row]);
    expect(charge?.subject).toEqual({
      msku: 'MUG-BLUE',
      fnsku: 'X00MUGBLUE',
      fulfillmentCenter: 'ABE2',
    });
  });
});

describe('the report of aged inventory', () => {
  it('holds a fee for each age tier', async () => {
    const rows = [aged(), aged({ 'surcharge-age-tier': '456+', 'amount-charged': '3,95' })];
    expect(await ofRows(agedHeader, rows)).toMatchObject([
      {
        period: '2026-08-15',
        subject: 'MUG-BLUE',
        row: {
          feeType: 'FBALongTermStorageFee',
          from: '2026-08-15',
          until: '2026-08-16',
          amount: { amount: '3.45' },
          own: '366-455',
          reported: { 'qty-charged': '10', 'rate-surcharge': '6.90', 'volume-unit': 'cubic feet' },
        },
      },
      { row: { amount: { amount: '3.95' }, own: '456+' } },
    ]);
  });

  it('in its old form holds the fees of twelve and of six months, equal ones apart', async () => {
    expect(await told(longTermHeader, [longTerm()])).toMatchObject([
      {
        from: '2018-02-15',
        amount: { amount: '2.25' },
        own: '12-mo',
        reported: { 'qty-charged-12-mo-long-term-storage-fee': '2' },
      },
      {
        amount: { amount: '2.25' },
        own: '6-mo',
        reported: { 'qty-charged-6-mo-long-term-storage-fee': '4' },
      },
    ]);
  });

  it('in its old form leaves out a fee of nothing', async () => {
    const row = longTerm({ '6-mo-long-terms-storage-fee': '0.00' });
    expect((await told(longTermHeader, [row])).map(({ own }) => own)).toEqual(['12-mo']);
  });
});

describe('the reimbursement report', () => {
  it('holds credits under their ids, on the day in the marketplace', async () => {
    expect(await ofRows(reimbursementHeader, [reimbursement()])).toMatchObject([
      {
        period: '2026-06-15',
        subject: '9876543210',
        row: {
          feeType: 'Lost_Warehouse',
          kind: 'credit',
          country: 'US',
          from: '2026-06-15',
          postedOn: '2026-06-15',
          subject: { msku: 'MUG-BLUE' },
          amount: { amount: '15.45', code: 'USD' },
          reported: { 'case-id': '1234567890', 'quantity-reimbursed-cash': '3' },
        },
      },
    ]);
  });

  it('takes a negative amount for one that Amazon took back', async () => {
    const row = reimbursement({ 'amount-total': '-6.38', 'original-reimbursement-id': '9876543209' });
    expect(await told(reimbursementHeader, [row])).toMatchObject([
      { kind: 'charge', amount: { amount: '6.38' }, reported: { 'original-reimbursement-id': '9876543209' } },
    ]);
  });

  it('knows the store by its currency, and names none where several could be meant', async () => {
    const rows = ['USD', 'CAD', 'EUR'].map((code) => reimbursement({ 'currency-unit': code }));
    expect((await told(reimbursementHeader, rows)).map(({ country }) => country)).toEqual([
      'US',
      'CA',
      undefined,
    ]);
    expect((await told(reimbursementHeader, rows, { marketplace: 'FR' })).at(-1)?.country).toBe('FR');
  });
});

describe('the report of inbound performance', () => {
  it('holds what a problem cost, and counts those that cost nothing', async () => {
    const free = inbound({ 'fee-type': '', currency: '', 'fee-total': '' });
    const none = inbound({ 'fee-total': '0.00' });
    const { rows, charges } = await readCharges(quoted([inboundHeader, inbound(), free, none]));
    expect(rows.map((of) => of.length)).toEqual([1, 0, 0]);
    expect(charges).toMatchObject([
      {
        period: '2026-08-20',
        subject: 'FBA17K4W2N8C',
        row: {
          feeType: 'Labeling',
          subject: { shipmentConfirmationId: 'FBA17K4W2N8C', fulfillmentCenter: 'ONT8' },
          amount: { amount: '3.00' },
          reported: { 'problem-quantity': '10' },
        },
      },
    ]);
    expect(charges[0]?.row.postedOn).toBeUndefined();
  });
});

describe('a settlement', () => {
  const read = (...lines: readonly Row[]) => readCharges(bare([settlementHeader, settlementTotal, ...lines]));
  const carrier = ['FBAFees', 'FBA Amazon-Partnered Carrier Shipment Fee', 'Base fee', '-38.12'] as const;

  it('names the shipment of a carrier charge, in the currency of the settlement', async () => {
    const { charges } = await read(settledLine(carrier, { 'order-id': 'FBA17K4W2N8C' }));
    expect(charges).toMatchObject([
      {
        period: '18906543210',
        subject: '2026-11-10 FBA17K4W2N8C',
        row: {
          feeType: 'FBAInboundTransportationFee',
          kind: 'charge',
          country: 'US',
          from: '2026-11-10',
          postedOn: '2026-11-10',
          subject: { shipmentConfirmationId: 'FBA17K4W2N8C' },
          amount: { amount: '38.12', code: 'USD' },
        },
      },
    ]);
    expect(charges[0]?.row.subject).not.toHaveProperty('amazonOrderId');
  });

  it('counts the day on which a line posts in the marketplace', async () => {
    const line = settledLine(carrier, { 'posted-date-time': '2026-11-10 07:30:00 UTC' });
    expect((await read(line)).charges[0]?.row.postedOn).toBe('2026-11-09');
  });

  it('takes the date where the time is none', async () => {
    const line = settledLine(carrier, { 'posted-date-time': '' });
    expect((await read(line)).charges[0]?.row.postedOn).toBe('2026-11-10');
  });

  it.each([
    ['other-transaction', 'other-transaction', 'FBAInboundTransportationFee', 'FBAInboundTransportationFee'],
    ['FBAFees', 'FBA Inbound Placement Service Fee', 'Base fee', 'FBAInboundPlacementServiceFee'],
    ['FBAFees', 'FBA Inbound Defect Fee', 'Base fee', 'FBAInboundDefectFee'],
    ['other-transaction', 'other-transaction', 'FBA Inbound Defect Fee Reversal', 'FBAInboundDefectFee'],
    ['FBAFees', 'FBA Inventory Storage Fee', 'Base fee', 'FBAStorageFee'],
    ['other-transaction', 'other-transaction', 'FBA storage fee', 'FBAStorageFee'],
    ['other-transaction', 'other-transaction', 'FBA Long-Term Storage Fee', 'FBALongTermStorageFee'],
    ['FBAFees', 'FBA Long Term Storage Fee', 'Base fee', 'FBALongTermStorageFee'],
    ['other-transaction', 'other-transaction', 'RemovalComplete', 'FBARemovalFee'],
    ['other-transaction', 'other-transaction', 'DisposalComplete', 'FBADisposalFee'],
    ['FBAFees', 'AWD Processing Fee', 'Base fee', 'AWDProcessingFee'],
    ['FBAFees', 'AWD Transportation Fee', 'Base fee', 'AWDTransportationFee'],
    ['Order', 'ItemFees', 'FBAPerUnitFulfillmentFee', 'FBAPerUnitFulfillmentFee'],
    ['other-transaction', 'other-transaction', 'Subscription Fee', 'Subscription'],
    ['Liquidations', 'ItemFees', 'LiquidationsBrokerageFee', 'FBALiquidationFee'],
    ['other-transaction', 'other-transaction', 'StorageRenewalBilling', 'StorageRenewalBilling'],
    ['other-transaction', 'FBA Inventory Reimbursement', 'COMPENSATED_CLAWBACK', 'COMPENSATED_CLAWBACK'],
    ['FBAFees', 'FBA Something New Fee', 'Base fee', 'FBA Something New Fee'],
    ['FBAFees', 'FBA Inventory Storage Fee', 'Tax on fee', 'FBA Inventory Storage Fee: Tax on fee'],
  ])('knows %s, %s, %s', async (transaction, type, description, feeType) => {
    const { charges } = await read(settledLine([transaction, type, description, '-1.00']));
    expect(charges.map(({ row }) => row.feeType)).toEqual([feeType]);
  });

  it('takes a reversal and a discount for credits of their fees', async () => {
    const { charges } = await read(
      settledLine(['FBAFees', 'FBA Amazon-Partnered Carrier Shipment Fee', 'Discount on Fee', '4.20']),
      settledLine(['other-transaction', 'other-transaction', 'FBA Inbound Defect Fee Reversal', '0.60']),
    );
    expect(charges.map(({ row: { kind, feeType } }) => [kind, feeType])).toEqual([
      ['credit', 'FBAInboundTransportationFee'],
      ['credit', 'FBAInboundDefectFee'],
    ]);
  });

  it('leaves sales, commissions, taxes and refunds out', async () => {
    const { rows, charges } = await read(
      settledLine(['Order', 'ItemPrice', 'Principal', '29.99']),
      settledLine(['Order', 'ItemFees', 'Commission', '-4.50']),
      settledLine(['Order', 'ItemPrice', 'Tax', '2.10']),
      settledLine(['Refund', 'ItemPrice', 'Principal', '-29.99']),
      settledLine(['other-transaction', 'FBA Inventory Reimbursement', 'WAREHOUSE_LOST', '12.00']),
    );
    expect([rows.length, charges]).toEqual([6, []]);
  });

  it('without a currency is a problem of its rows', async () => {
    const { charges, findings } = await readCharges(bare([settlementHeader, settledLine(carrier)]));
    expect(charges).toEqual([]);
    expect(findings.problems).toMatchObject([{ code: 'missing-value', row: 2 }]);
  });

  it('reads European days and commas', async () => {
    const line = settledLine(['FBAFees', 'FBA Inventory Storage Fee', 'Base fee', '-95,00'], {
      'posted-date': '14.11.2026',
      'posted-date-time': '14.11.2026 10:00:00 UTC',
      'marketplace-name': 'Amazon.de',
    });
    expect((await read(line)).charges).toMatchObject([
      { row: { country: 'DE', from: '2026-11-14', amount: { amount: '95.00' } } },
    ]);
  });
});
