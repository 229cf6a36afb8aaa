import { z } from 'zod';
import { Disposition } from '#domain/values/disposition';
import type { Immutable } from '#domain/values/immutable';
import { Msku } from '#domain/values/item';
import { Network } from '#domain/values/network';

/** What identifies a stock and its stream. Networks share no stock, so one MSKU in two networks is two stocks. */
export const stockIdentity = { sellerId: z.string().min(1).max(64), network: Network, msku: Msku };

/** The inventory ledger's six event types, as `GET_LEDGER_DETAIL_VIEW_DATA` spells them. */
export const amazonLedgerEventTypes = [
  'Receipts',
  'Shipments',
  'CustomerReturns',
  'VendorReturns',
  'WhseTransfers',
  'Adjustments',
] as const;

/** A movement's type: one of the ledger's, or the balance on the first known day. */
export const MovementType = z.enum([...amazonLedgerEventTypes, 'StartingBalance']);
export type MovementType = z.infer<typeof MovementType>;

/** Where the unit was sold: on Amazon, or elsewhere through Multi-Channel Fulfillment. Both ship from one stock. */
export const Channel = z.enum(['AMAZON', 'MULTI_CHANNEL']);
export type Channel = z.infer<typeof Channel>;

/** Units that come (positive) or go (negative) in one fulfillment center and disposition: a row of the ledger. */
export const Movement = z.strictObject({
  eventType: MovementType,
  quantity: z.int().min(-1_000_000).max(1_000_000).describe('signed, in units'),
  disposition: Disposition,
  fulfillmentCenter: z.string().min(1).max(64),
  referenceId: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('of a shipment, an order, a removal or an adjustment'),
  reason: z.string().min(1).max(64).optional().describe('reason code of an adjustment'),
  channel: Channel.optional(),
  country: z.string().max(8).optional(),
  store: z.string().max(100).optional(),
  ledgerRow: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2} [0-9a-f]{16} \d+$/)
    .optional()
    .describe(
      "which row of Amazon's ledger: its day, what it says, and the how manieth alike; recorded once",
    ),
});
export type Movement = Immutable<z.infer<typeof Movement>>;

/** Why units cannot be sold at the moment: SP-API's `pendingCustomerOrder`, `pendingTransshipment`, `fcProcessing`. */
export const ReservedFor = z.enum(['CUSTOMER_ORDER', 'TRANSFER', 'PROCESSING']);
export type ReservedFor = z.infer<typeof ReservedFor>;

/** How long units have been looked for: SP-API's `researchingQuantityInShortTerm`, `…MidTerm`, `…LongTerm`. */
export const ResearchTerm = z.enum(['SHORT', 'MID', 'LONG']);
export type ResearchTerm = z.infer<typeof ResearchTerm>;

/** What a removal order asks for: back to the seller, destroyed, or sold off. */
export const RemovalType = z.enum(['RETURN', 'DISPOSAL', 'LIQUIDATION']);
export type RemovalType = z.infer<typeof RemovalType>;

/** Why a recorded fact is doubtful. Levels below 0 are no flag, since missing facts can still arrive: levels show them. */
export const StockFlag = z.enum([
  'unpaired-adjustment',
  'unexpected-sign',
  'unknown-reason',
  'not-reserved',
  'not-researched',
]);
export type StockFlag = z.infer<typeof StockFlag>;
