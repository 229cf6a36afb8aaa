import type { DisputeCause } from '#domain/disputes/dispute/values';

export const causeTexts: { readonly [Cause in DisputeCause]: string } = {
  rate: 'charged at a rate that is not the one of the card',
  volume: 'charged for more units, or more volume, than there were',
  measurement: 'charged by a measurement that was not the one in force',
  days: 'charged for more days, or by a month of other length',
  age: 'charged for stock older than it was',
  'double-charge': 'charged already, by another row',
  'fee-ended': 'there was no such fee any more',
  'carrier-charge-kept': 'kept although the shipment was cancelled inside its window',
  other: 'what was charged does not follow from what it was charged for',
};
