/** What a reimbursement makes good. */
export type ReimbursementKind = 'lost' | 'damaged' | 'other';

/**
 * By Amazon's words for its reason, of which there is no closed list: `Lost_Warehouse`, `MISSING_FROM_INBOUND`,
 * `Damaged_Warehouse`, `CustomerReturn`.
 */
export function reimbursementKind(reason: string): ReimbursementKind {
  if (/damage/i.test(reason)) return 'damaged';
  return /lost|missing/i.test(reason) ? 'lost' : 'other';
}
