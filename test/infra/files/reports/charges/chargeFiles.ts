/** Headers as Amazon's own exports have them, and rows with figures of its help pages and of made-up sellers. */
export type Row = readonly string[];
export type Cells = Readonly<Record<string, string>>;

const words = (text: string): Row => text.trim().split(/\s+/);

/** A row under a header: cells by their column, and what a column has where nothing is said. */
const rowOf =
  (header: Row, usual: Cells) =>
  (cells: Cells = {}): Row =>
    header.map((name) => cells[name] ?? usual[name] ?? '');

const overageUsual = {
  charged_date: '2020-08-01',
  country_code: 'US',
  storage_type: 'Sortable',
  charge_rate: '10.00',
  storage_usage_volume: '600',
  storage_limit_volume: '500',
  capacity_usage_volume: '600',
  capacity_limit: '500',
  overage_volume: '100',
  volume_unit: 'cubic feet',
  charged_fee_amount: '32.26',
  currency_code: 'USD',
};
export const overageHeader = words(
  `charged_date country_code storage_type charge_rate storage_usage_volume storage_limit_volume overage_volume
  volume_unit charged_fee_amount currency_code`,
);
export const overage = rowOf(overageHeader, overageUsual);
/** As of 2023 and 2024. */
export const capacityHeader = words(
  `charged_date country_code storage_type charge_rate capacity_usage_volume capacity_limit overage_volume
  volume_unit charged_fee_amount currency_code`,
);
export const capacity = rowOf(capacityHeader, overageUsual);

const sizes = `longest_side median_side shortest_side measurement_units weight weight_units item_volume volume_units
  product_size_tier average_quantity_on_hand average_quantity_pending_removal estimated_total_item_volume
  month_of_charge`;
const discounts = `dangerous_goods_storage_type eligible_for_inventory_discount qualifies_for_inventory_discount
  total_incentive_fee_amount breakdown_incentive_fee_amount average_quantity_customer_orders`;
const storageUsual = {
  asin: 'B00MUGBLUE',
  fnsku: 'X00MUGBLUE',
  product_name: 'A mug, blue',
  fulfillment_center: 'ABE2',
  country_code: 'US',
  longest_side: '10.28',
  median_side: '10.2',
  shortest_side: '4.69',
  measurement_units: 'inches',
  weight: '2.94',
  weight_units: 'pounds',
  item_volume: '0.2841',
  volume_units: 'cubic feet',
  product_size_tier: 'Standard-Size',
  average_quantity_on_hand: '0.57',
  average_quantity_pending_removal: '0.0',
  estimated_total_item_volume: '0.161',
  month_of_charge: '2022-11',
  storage_rate: '2.4',
  currency: 'USD',
  estimated_monthly_storage_fee: '0.39',
  dangerous_goods_storage_type: '--',
  eligible_for_inventory_discount: 'N',
  qualifies_for_inventory_discount: 'N',
  total_incentive_fee_amount: '0.0',
  breakdown_incentive_fee_amount: '--',
  average_quantity_customer_orders: '0.0',
};
export const storageHeader = words(
  `asin fnsku product_name fulfillment_center country_code ${sizes} storage_rate currency
  estimated_monthly_storage_fee ${discounts}`,
);
export const storage = rowOf(storageHeader, storageUsual);
/** Since 2023: with the surcharge. */
export const surchargeHeader = words(
  `asin fnsku product_name fulfillment_center country_code ${sizes} storage_utilization_ratio
  storage_utilization_ratio_units base_rate utilization_surcharge_rate avg_qty_for_sus est_vol_for_sus est_base_msf
  est_sus currency estimated_monthly_storage_fee ${discounts}`,
);
export const surcharged = rowOf(surchargeHeader, {
  ...storageUsual,
  month_of_charge: '2024-05',
  average_quantity_on_hand: '100.0',
  estimated_total_item_volume: '28.41',
  storage_utilization_ratio: '24.5',
  storage_utilization_ratio_units: 'weeks',
  base_rate: '0.78',
  utilization_surcharge_rate: '0.44',
  avg_qty_for_sus: '90.0',
  est_vol_for_sus: '25.569',
  est_base_msf: '22.1598',
  est_sus: '11.2504',
  estimated_monthly_storage_fee: '33.41',
});

const agedUsual = {
  'snapshot-date': '2026-08-15',
  sku: 'MUG-BLUE',
  fnsku: 'X00MUGBLUE',
  asin: 'B00MUGBLUE',
  'product-name': 'A mug',
  condition: 'New',
  'per-unit-volume': '0.05',
  currency: 'USD',
  'volume-unit': 'cubic feet',
  country: 'US',
};
export const agedHeader = words(
  `snapshot-date sku fnsku asin product-name condition per-unit-volume currency volume-unit country qty-charged
  amount-charged surcharge-age-tier rate-surcharge`,
);
export const aged = rowOf(agedHeader, {
  ...agedUsual,
  'qty-charged': '10',
  'amount-charged': '3.45',
  'surcharge-age-tier': '366-455',
  'rate-surcharge': '6.90',
});
/** As it was with fees for more than 12 and more than 6 months. */
export const longTermHeader = words(
  `snapshot-date sku fnsku asin product-name condition qty-charged-12-mo-long-term-storage-fee per-unit-volume currency
  12-mo-long-terms-storage-fee qty-charged-6-mo-long-term-storage-fee 6-mo-long-terms-storage-fee volume-unit country
  enrolled-in-small-and-light`,
);
export const longTerm = rowOf(longTermHeader, {
  ...agedUsual,
  'snapshot-date': '2018-02-15T00:00:00+00:00',
  'qty-charged-12-mo-long-term-storage-fee': '2',
  '12-mo-long-terms-storage-fee': '2.25',
  'qty-charged-6-mo-long-term-storage-fee': '4',
  '6-mo-long-terms-storage-fee': '2.25',
  'enrolled-in-small-and-light': 'N',
});

export const reimbursementHeader = words(
  `approval-date reimbursement-id case-id amazon-order-id reason sku fnsku asin product-name condition currency-unit
  amount-per-unit amount-total quantity-reimbursed-cash quantity-reimbursed-inventory quantity-reimbursed-total
  original-reimbursement-id original-reimbursement-type`,
);
export const reimbursement = rowOf(reimbursementHeader, {
  'approval-date': '2026-06-15T20:00:00-07:00',
  'reimbursement-id': '9876543210',
  'case-id': '1234567890',
  reason: 'Lost_Warehouse',
  sku: 'MUG-BLUE',
  fnsku: 'X00MUGBLUE',
  asin: 'B00MUGBLUE',
  'product-name': 'A mug',
  condition: 'Sellable',
  'currency-unit': 'USD',
  'amount-per-unit': '5.15',
  'amount-total': '15.45',
  'quantity-reimbursed-cash': '3',
  'quantity-reimbursed-inventory': '0',
  'quantity-reimbursed-total': '3',
});

export const inboundHeader = words(
  `issue-reported-date shipment-creation-date fba-shipment-id fba-carton-id fulfillment-center-id sku fnsku asin
  product-name problem-type problem-quantity expected-quantity received-quantity performance-measurement-unit
  coaching-level fee-type currency fee-total problem-level alert-status`,
);
export const inbound = rowOf(inboundHeader, {
  'issue-reported-date': '2026-08-20',
  'shipment-creation-date': '2026-08-10',
  'fba-shipment-id': 'FBA17K4W2N8C',
  'fba-carton-id': 'FBA17K4W2N8CU000001',
  'fulfillment-center-id': 'ONT8',
  sku: 'MUG-BLUE',
  fnsku: 'X00MUGBLUE',
  asin: 'B00MUGBLUE',
  'problem-type': 'Label missing',
  'problem-quantity': '10',
  'expected-quantity': '100',
  'received-quantity': '100',
  'performance-measurement-unit': 'Units',
  'coaching-level': 'Standard',
  'fee-type': 'Labeling',
  currency: 'USD',
  'fee-total': '3.00',
  'problem-level': 'Product',
});

export const settlementHeader = words(
  `settlement-id settlement-start-date settlement-end-date deposit-date total-amount currency transaction-type order-id
  merchant-order-id adjustment-id shipment-id marketplace-name amount-type amount-description amount fulfillment-id
  posted-date posted-date-time order-item-code merchant-order-item-id merchant-adjustment-item-id sku
  quantity-purchased promotion-id`,
);
const settled = rowOf(settlementHeader, { 'settlement-id': '18906543210' });
/** The row of the settlement itself: the only one with a currency. */
export const settlementTotal = settled({
  'settlement-start-date': '2026-11-01 02:00:00 UTC',
  'settlement-end-date': '2026-11-15 02:00:00 UTC',
  'deposit-date': '2026-11-17 02:00:00 UTC',
  'total-amount': '1847.32',
  currency: 'USD',
});
export const settledLine = (
  [transaction, type, description, amount]: readonly [string, string, string, string],
  cells: Cells = {},
): Row =>
  settled({
    'transaction-type': transaction,
    'amount-type': type,
    'amount-description': description,
    amount,
    'posted-date': '2026-11-10',
    'posted-date-time': '2026-11-10 17:05:00 UTC',
    ...cells,
  });
