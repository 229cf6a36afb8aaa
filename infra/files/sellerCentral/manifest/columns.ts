import type { Column } from '#infra/files/sellerCentral/header';

export type ManifestField =
  | 'msku'
  | 'quantity'
  | 'prepOwner'
  | 'labelOwner'
  | 'expiration'
  | 'manufacturingLotCode'
  | CasePackField
  | IndiaField;

type CasePackField = 'unitsPerBox' | 'numberOfBoxes' | 'length' | 'width' | 'height' | 'weight';

type IndiaField = 'fulfillmentCenter' | 'prepCategory' | 'hsnCode' | 'gstRate' | 'declaredValue';

/**
 * The manifest's columns, by every header seen: US in inches and pounds, other stores in centimetres and kilograms, the
 * template since Amazon ended prep and labelling in the US, and India's. They come in any order.
 */
export const manifestColumns: readonly Column<ManifestField>[] = [
  { field: 'msku', headers: ['Merchant SKU'] },
  { field: 'quantity', headers: ['Quantity'] },
  { field: 'prepOwner', headers: ['Prep owner'] },
  { field: 'labelOwner', headers: ['Labeling owner'] },
  { field: 'expiration', headers: ['Expiration date (MM/DD/YYYY)'] },
  { field: 'manufacturingLotCode', headers: ['Manufacturing lot code'] },

  { field: 'unitsPerBox', headers: ['Units per box'] },
  { field: 'numberOfBoxes', headers: ['Number of boxes'] },
  { field: 'length', headers: ['Box length (in)', 'Box length (cm)'] },
  { field: 'width', headers: ['Box width (in)', 'Box width (cm)'] },
  { field: 'height', headers: ['Box height (in)', 'Box height (cm)'] },
  { field: 'weight', headers: ['Box weight (lb)', 'Box weight (kg)'] },

  { field: 'fulfillmentCenter', headers: ['Fulfillment Center(FC)'] },
  { field: 'prepCategory', headers: ['Prep Category'] },
  { field: 'hsnCode', headers: ['HSN code'] },
  { field: 'gstRate', headers: ['GST rate'] },
  { field: 'declaredValue', headers: ['Declared value'] },
];

export const requiredColumns: readonly ManifestField[] = ['msku', 'quantity'];

/** A line fills in all of them or none, and a header has all of them or none. */
export const casePackColumns: readonly CasePackField[] = [
  'unitsPerBox',
  'numberOfBoxes',
  'length',
  'width',
  'height',
  'weight',
];

/** Kept as given: only India's template has them. */
export const indiaColumns: readonly IndiaField[] = [
  'fulfillmentCenter',
  'prepCategory',
  'hsnCode',
  'gstRate',
  'declaredValue',
];

/** Labels above the header, with what holds where a line leaves its own cell empty. */
export const defaultLabels = {
  prepOwner: 'Default prep owner',
  labelOwner: 'Default labeling owner',
  prepCategory: 'Default prep category',
} as const;
