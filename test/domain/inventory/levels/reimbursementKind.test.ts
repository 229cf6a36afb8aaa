import { expect, it } from 'vitest';
import { reimbursementKind } from '#domain/inventory/levels/reimbursementKind';

it.each([
  ['Lost_Warehouse', 'lost'],
  ['LOST_INBOUND', 'lost'],
  ['MISSING_FROM_INBOUND', 'lost'],
  ['Damaged_Warehouse', 'damaged'],
  ['INBOUND_CARRIER_DAMAGE', 'damaged'],
  ['CustomerReturn', 'other'],
  ['Reimbursement_Reversal', 'other'],
])('a reimbursement for %s is for what was %s', (reason, made) => {
  expect(reimbursementKind(reason)).toBe(made);
});
