import { z } from 'zod';
import { awdLifecycle } from '#domain/awd/lifecycle';
import { AwdFlag } from '#domain/awd/values';
import { accountLifecycle } from '#domain/catalog/account/lifecycle';
import { skuLifecycle } from '#domain/catalog/sku/lifecycle';
import { disputeLifecycle } from '#domain/disputes/dispute/lifecycle';
import { reportedChargeLifecycle } from '#domain/disputes/reportedCharge/lifecycle';
import { planLifecycle } from '#domain/inbound/plan/lifecycle';
import { carrierChargeLifecycle, journeyLifecycle } from '#domain/inbound/shipment/lifecycle';
import { AmazonStatus, ShipmentFlag } from '#domain/inbound/shipment/values';
import { amazonLedgerLifecycle } from '#domain/inventory/amazonLedger/lifecycle';
import { stockLifecycle } from '#domain/inventory/stock/lifecycle';
import { StockFlag } from '#domain/inventory/stock/values';
import { Instant } from '#domain/values/instant';
import { Fact } from '#infra/doors/http/documents/commandResult';
import type { Consequence } from '#services/audit/why';

const audited = {
  name: z.string().describe('`<stream>@<revision>`'),
  id: z.string(),
  position: z.string().describe('in the log; opaque'),
  stream: z.string(),
  fact: Fact,
  actor: z.string(),
  occurredAt: Instant.describe('in the world'),
  recordedAt: Instant.describe('by us'),
  commandId: z.string(),
  correlationId: z.string().describe('the first command of the chain'),
  causationId: z.string().describe('the event that a policy answered, or the command itself'),
  flags: z.array(z.enum([...ShipmentFlag.options, ...StockFlag.options, ...AwdFlag.options])),
  fromTheFuture: z.boolean().describe('said to have happened after it was recorded: a clock is wrong'),
};

/** A fact with all that an auditor asks of it. */
export const AuditedFact = z.strictObject(audited);

const Status = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('plan'), step: z.enum(planLifecycle.statuses) }),
  z.strictObject({
    of: z.literal('shipment'),
    journey: z.enum(journeyLifecycle.statuses),
    charge: z.enum(carrierChargeLifecycle.statuses),
    amazon: AmazonStatus,
  }),
  z.strictObject({ of: z.literal('stock'), status: z.enum(stockLifecycle.statuses) }),
  z.strictObject({ of: z.literal('ledger'), status: z.enum(amazonLedgerLifecycle.statuses) }),
  z.strictObject({ of: z.literal('sku'), status: z.enum(skuLifecycle.statuses) }),
  z.strictObject({ of: z.literal('account'), status: z.enum(accountLifecycle.statuses) }),
  z.strictObject({ of: z.literal('charge'), status: z.enum(reportedChargeLifecycle.statuses) }),
  z.strictObject({ of: z.literal('dispute'), status: z.enum(disputeLifecycle.statuses) }),
  z.strictObject({ of: z.literal('awd'), status: z.enum(awdLifecycle.statuses) }),
]);

/** A line of an audit timeline. */
export const HistoryLine = z.strictObject({
  ...audited,
  status: Status.describe('once this had happened'),
  causedBy: z.string().exactOptional().describe('the name of the event that caused it, where it is here too'),
});

/** An event that another brought about, and what that brought about in turn. */
export const ConsequenceDocument: z.core.$ZodType<Consequence> = z.strictObject({
  ...audited,
  get consequences(): z.ZodArray<z.core.$ZodType<Consequence>> {
    return z.array(ConsequenceDocument);
  },
});

/** Why something happened, and what came of it. */
export const WhyDocument = z.strictObject({
  chain: z.array(AuditedFact).describe('from the first cause to the event asked about'),
  command: z.strictObject({
    commandId: z.string(),
    actor: z.string(),
    occurredAt: Instant,
    recordedAt: Instant,
  }),
  consequences: z.array(ConsequenceDocument),
});
