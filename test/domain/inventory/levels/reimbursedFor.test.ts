import { expect, it } from 'vitest';
import { reimbursedFor } from '#domain/inventory/levels/reimbursedFor';

it.each([
  ['Lost_Warehouse', 'lost'],
  ['LOST_INBOUND', 'lost'],
  ['MISSING_FROM_INBOUND', 'lost'],
  ['Damaged_Warehouse', 'damaged'],
  ['INBOUND_CARRIER_DAMAGE', 'damaged'],
  ['CustomerReturn', 'other'],
  ['Reimbursement_Reversal', 'other'],
])('a reimbursement for %s is for what was %s', (reason, made) => {
  expect(reimbursedFor(reason)).toBe(made);
});
