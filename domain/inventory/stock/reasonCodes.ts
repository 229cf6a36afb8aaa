import type { Disposition } from '#domain/values/disposition';

/** What an adjustment means. It decides which losses it explains and what can be claimed. */
export type AdjustmentGroup =
  | 'damaged'
  | 'lost'
  | 'found'
  | 'disposed'
  | 'corrected'
  | 'disposition-changed'
  | 'redefined';

interface ReasonRule {
  readonly meaning: string;
  /** Absent where units can come or go. */
  readonly sign?: '+' | '-';
  readonly group: AdjustmentGroup;
  /** The code under which the same units come back: its quantity is the other's, negated. */
  readonly followedBy?: 'P' | '3';
  /** Where units are that can get this code. */
  readonly from?: Disposition;
  /** Where they come back; `same` is where they were. */
  readonly into?: Disposition | 'same';
}

const damaged = (meaning: string, from: Disposition) =>
  ({ meaning, sign: '-', group: 'damaged', followedBy: 'P', from, into: 'WAREHOUSE_DAMAGED' }) as const;

/**
 * Every reason code of an inventory ledger's adjustments (Amazon's help, "Inventory Ledger").
 *
 * By the letter or digit alone they mislead: 7 is expired and not found, D is disposed and not damaged, O corrects what
 * was never there.
 */
export const reasonCodes = {
  '6': damaged('carrier damaged, now damaged in a fulfillment center', 'CARRIER_DAMAGED'),
  '7': damaged('expired, now damaged in a fulfillment center', 'EXPIRED'),
  E: damaged('sellable, now damaged in a fulfillment center', 'SELLABLE'),
  H: damaged('customer damaged, now damaged in a fulfillment center', 'CUSTOMER_DAMAGED'),
  K: damaged('defective, now damaged in a fulfillment center', 'DEFECTIVE'),
  U: damaged('distributor damaged, now damaged in a fulfillment center', 'DISTRIBUTOR_DAMAGED'),
  Q: { meaning: 'disposition changed: out', sign: '-', group: 'disposition-changed', followedBy: 'P' },
  P: { meaning: 'disposition changed: in', sign: '+', group: 'disposition-changed' },
  D: { meaning: 'disposed of', sign: '-', group: 'disposed' },
  G: { meaning: 'donated', sign: '-', group: 'disposed' },
  F: { meaning: 'found', sign: '+', group: 'found' },
  N: { meaning: 'found: transferred in, or given as reimbursement', sign: '+', group: 'found' },
  M: { meaning: 'misplaced', sign: '-', group: 'lost' },
  '5': { meaning: 'misplaced, not to be recovered', sign: '-', group: 'lost' },
  '4': {
    meaning: 'product redefined: out',
    sign: '-',
    group: 'redefined',
    followedBy: '3',
    into: 'same',
  },
  '3': { meaning: 'product redefined: in', sign: '+', group: 'redefined' },
  O: { meaning: 'corrected: wrongly received, or reimbursed already', sign: '-', group: 'corrected' },
  '1': { meaning: 'software correction', group: 'corrected' },
  '2': { meaning: 'software correction', group: 'corrected' },
  J: { meaning: 'software correction', group: 'corrected' },
} as const satisfies { readonly [Code: string]: ReasonRule };

export type ReasonCode = keyof typeof reasonCodes;

export const allReasonCodes: readonly string[] = Object.keys(reasonCodes);

/** `undefined` for a code that Amazon uses and this table does not have. */
export const reasonRule = (code: string | undefined): ReasonRule | undefined =>
  isReasonCode(code) ? reasonCodes[code] : undefined;

const isReasonCode = (code: string | undefined): code is ReasonCode =>
  code !== undefined && Object.hasOwn(reasonCodes, code);
