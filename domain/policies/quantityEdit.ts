import type { Policy } from '#domain/policies/policy';

/** How far a SKU's units may move from what was first confirmed, either way (rule 32, unverified). */
export interface QuantityEdit {
  readonly percent: number;
  readonly units: number;
  readonly whichever: 'greater' | 'lesser';
}

export const quantityEdit: Policy<QuantityEdit> = {
  rule: { percent: 5, units: 6, whichever: 'greater' },
  source: 'Seller Central 201021870 and its readers, who disagree between greater and lesser',
  unverified: true,
};

/** The lowest and highest quantity allowed, in units, cumulatively against `firstConfirmed`; never below 0. */
export function editableRange(
  firstConfirmed: number,
  { percent, units, whichever }: QuantityEdit,
): { readonly from: number; readonly to: number } {
  const percentUnits = Math.floor((firstConfirmed * percent) / 100);
  const margin = whichever === 'greater' ? Math.max(percentUnits, units) : Math.min(percentUnits, units);
  return { from: Math.max(0, firstConfirmed - margin), to: firstConfirmed + margin };
}
