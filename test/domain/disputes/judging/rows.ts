import Big from 'big.js';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { ScanInputs } from '#domain/disputes/judging/judge';
import { scan } from '#domain/disputes/judging/scan';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { feeClaimWindow } from '#domain/policies/feeClaimWindow';
import { computedFeeTypes, feeTypes } from '#domain/values/feeType';
import { Instant } from '#domain/values/instant';
import { daysOf, oneDay } from '#domain/values/month';
import { wordedScan } from '#infra/words/wordedScan';

export const usd = (amount: string) => ({ amount, code: 'USD' });

let rows = 0;

/** A row of a report; each has an id of its own. */
const row = (
  of: Omit<ChargedRow, 'chargeId' | 'kind' | 'country'>,
  more: Partial<ChargedRow>,
): ChargedRow => {
  rows += 1;
  return { chargeId: `row-${String(rows).padStart(6, '0')}`, kind: 'charge', country: 'US', ...of, ...more };
};

/** A day over the limit, in the columns of 2020 to 2022. */
export const overageRow = (
  day: string,
  amount: string,
  reported: Readonly<Record<string, string>> = {},
  more: Partial<ChargedRow> = {},
) =>
  row(
    {
      report: 'GET_FBA_OVERAGE_FEE_CHARGES_DATA',
      feeType: computedFeeTypes.overage,
      ...oneDay(day),
      subject: { storageType: 'STANDARD' },
      amount: usd(amount),
      reported: {
        charge_rate: '10.00',
        storage_usage_volume: '600',
        storage_limit_volume: '500',
        overage_volume: '100',
        volume_unit: 'cubic feet',
        ...reported,
      },
    },
    more,
  );

/** A month of a SKU in a fulfillment center, like the row of November 2022 that Amazon's users published. */
export const storageRow = (
  month: string,
  amount: string,
  reported: Readonly<Record<string, string>> = {},
  more: Partial<ChargedRow> = {},
) =>
  row(
    {
      report: 'GET_FBA_STORAGE_FEE_CHARGES_DATA',
      feeType: computedFeeTypes.storage,
      ...daysOf(month),
      subject: { fnsku: 'X003C6LE0L', asin: 'B0B9CCP98J', fulfillmentCenter: 'ABE2' },
      amount: usd(amount),
      reported: {
        longest_side: '10.28',
        median_side: '10.2',
        shortest_side: '4.69',
        item_volume: '0.2841',
        volume_units: 'cubic feet',
        product_size_tier: 'Standard-Size',
        average_quantity_on_hand: '0.57',
        storage_rate: '2.4',
        ...reported,
      },
    },
    more,
  );

/** Units of one age tier on the snapshot of a month. */
export const agedRow = (
  month: string,
  amount: string,
  reported: Readonly<Record<string, string>>,
  more: Partial<ChargedRow> = {},
) =>
  row(
    {
      report: 'GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA',
      feeType: computedFeeTypes.aged,
      ...oneDay(`${month}-15`),
      subject: { msku: 'MUG-BLUE', fnsku: 'X001', asin: 'B001' },
      amount: usd(amount),
      reported,
    },
    more,
  );

/** The partnered carrier's charge, as a settlement posts it. */
export const carrierRow = (
  shipmentConfirmationId: string,
  day: string,
  amount: string,
  more: Partial<ChargedRow> = {},
) =>
  row(
    {
      report: 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2',
      feeType: feeTypes.shipping,
      ...oneDay(day),
      postedOn: day,
      subject: { shipmentConfirmationId },
      amount: usd(amount),
      reported: {},
    },
    more,
  );

/** A fee of a shipment, as a settlement posts it. */
export const shipmentRow = (feeType: string, day: string, amount: string, more: Partial<ChargedRow> = {}) =>
  carrierRow('FBA1', day, amount, { feeType, ...more });

let orders = 0;

/** The fulfilment fee of an order line, with what the settlement says of its sale; each of an order of its own. */
export const unitRow = (
  day: string,
  amount: string,
  { units = 1, price = '20.00' }: { readonly units?: number; readonly price?: string } = {},
  more: Partial<ChargedRow> = {},
) => {
  orders += 1;
  const principal = new Big(price).times(String(units)).toFixed(2);
  return carrierRow('', day, amount, {
    feeType: computedFeeTypes.fulfilment,
    subject: { msku: 'MUG-BLUE', amazonOrderId: `112-${orders}` },
    reported: { 'settlement-id': '1', 'quantity-purchased': String(units), Principal: principal },
    ...more,
  });
};

/** Scans rows alone, unless `more` adds inputs, and words the reasons. */
export const scanRows = (charges: readonly ChargedRow[], more: Partial<ScanInputs> = {}) =>
  wordedScan(
    scan({
      rows: charges,
      lines: [],
      voided: new Map(),
      book: publishedBook,
      window: feeClaimWindow.rule,
      home: 'US',
      now: Instant.parse('2020-01-01T00:00:00Z'),
      ...more,
    }),
  );

/** Short texts for expectations, such as `rate 12.34`. */
export const foundTexts = (...of: Parameters<typeof scanRows>): readonly string[] =>
  scanRows(...of).differences.map(({ finding: { cause, claimed } }) => `${cause} ${claimed.amount}`);
