import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import {
  Movement,
  RemovalType,
  ResearchTerm,
  ReservedFor,
  stockIdentity,
} from '#domain/inventory/stock/values';
import { Disposition } from '#domain/values/disposition';
import type { Immutable } from '#domain/values/immutable';
import { Money } from '#domain/values/money';
import type { Network } from '#domain/values/network';

const id = z.string().min(1).max(100);
const units = z.int().min(1).max(1_000_000);
const count = z.int().min(0).max(1_000_000).default(0);
const fulfillmentCenter = z.string().min(1).max(64);
const place = z.strictObject({ fulfillmentCenter, disposition: Disposition });
const identityAndSource = {
  ...stockIdentity,
  source: id.default('seller').describe('`seller`, or the name of a report'),
};

/** Every command to a stock. Each names seller, network and SKU; the first one opens the stock. */
export const StockCommand = z.discriminatedUnion('type', [
  /** Rows of Amazon's ledger from one moment or day, in any order. */
  message('RecordMovements', { ...identityAndSource, movements: z.array(Movement).min(1).max(5000) }),
  /** One adjustment; a code of a pair records both sides. */
  message('AdjustUnits', {
    ...identityAndSource,
    reason: id.describe('a reason code of the ledger'),
    quantity: z
      .int()
      .min(-1_000_000)
      .max(1_000_000)
      .describe('units; the sign is that of the code, where it has one'),
    fulfillmentCenter,
    disposition: Disposition.optional().describe('where the units are; without it, where the code says'),
    into: Disposition.optional().describe('where a pair puts them; without it, where the code says'),
    referenceId: id.optional(),
  }),
  /** Out of one fulfillment center, into another, or both. Between the two the units are in transit. */
  message('TransferUnits', {
    ...identityAndSource,
    quantity: units,
    disposition: Disposition.default('SELLABLE'),
    from: fulfillmentCenter.optional(),
    into: fulfillmentCenter.optional(),
    referenceId: id.optional(),
  }),
  message('ReserveUnits', {
    ...identityAndSource,
    reservedFor: ReservedFor,
    quantity: units,
    fulfillmentCenter: fulfillmentCenter.optional(),
    referenceId: id.optional(),
  }),
  message('ReleaseUnits', {
    ...identityAndSource,
    reservedFor: ReservedFor,
    quantity: units,
    fulfillmentCenter: fulfillmentCenter.optional(),
    referenceId: id.optional(),
  }),
  message('OpenResearch', {
    ...identityAndSource,
    term: ResearchTerm,
    quantity: units,
    fulfillmentCenter: fulfillmentCenter.optional(),
  }),
  message('CloseResearch', {
    ...identityAndSource,
    term: ResearchTerm,
    quantity: units,
    fulfillmentCenter: fulfillmentCenter.optional(),
  }),
  message('OrderRemoval', {
    ...identityAndSource,
    removalOrderId: id,
    removalType: RemovalType,
    quantity: units,
    disposition: Disposition.default('SELLABLE'),
  }),
  message('StartRemoval', { ...identityAndSource, removalOrderId: id }),
  message('ProgressRemoval', {
    ...identityAndSource,
    removalOrderId: id,
    shipped: count,
    disposed: count,
    cancelled: count,
    from: place
      .optional()
      .describe('where shipped and disposed units left, to record it; the ledger may tell it instead'),
  }),
  message('RecordReimbursement', {
    ...identityAndSource,
    reimbursementId: id,
    cash: count,
    inventory: count,
    amount: Money.optional().describe('paid for the units in cash'),
    reason: z.string().min(1).max(200),
    referenceId: id.optional(),
    caseId: id.optional(),
    into: place.optional().describe('where units came back, to record it; the ledger may tell it instead'),
  }),
]);
export type StockCommand = Immutable<z.infer<typeof StockCommand>>;
export type CommandOf<Type extends StockCommand['type']> = Extract<StockCommand, { type: Type }>;

/** Why a stock command was refused, with what a person needs in order to act on it. */
export type StockRefusal =
  | {
      readonly reason: 'other-stock';
      readonly sellerId: string;
      readonly network: Network;
      readonly msku: string;
    }
  | { readonly reason: 'no-units' }
  | { readonly reason: 'unknown-reason-code'; readonly code: string; readonly known: readonly string[] }
  | { readonly reason: 'into-needed'; readonly code: string }
  | { readonly reason: 'sign-contradicts-code'; readonly code: string; readonly sign: '+' | '-' }
  | { readonly reason: 'no-fulfillment-center' }
  | { readonly reason: 'removal-exists'; readonly removalOrderId: string }
  | { readonly reason: 'removal-unknown'; readonly removalOrderId: string; readonly known: readonly string[] }
  | {
      readonly reason: 'removal-not-possible-now';
      readonly removalOrderId: string;
      readonly status: string;
      readonly command: string;
    }
  | {
      readonly reason: 'more-than-ordered';
      readonly removalOrderId: string;
      readonly left: number;
      readonly asked: number;
    }
  | { readonly reason: 'already-reimbursed'; readonly reimbursementId: string };
