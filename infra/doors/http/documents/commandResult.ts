import { z } from 'zod';
import { AwdEvent } from '#domain/awd/events';
import { AccountEvent } from '#domain/catalog/account/events';
import { SkuEvent } from '#domain/catalog/sku/events';
import { DisputeEvent } from '#domain/disputes/dispute/events';
import { ReportedChargeEvent } from '#domain/disputes/reportedCharge/events';
import { PlanEvent } from '#domain/inbound/plan/events';
import { ShipmentEvent } from '#domain/inbound/shipment/events';
import { CancellationMoney } from '#domain/inbound/shipment/values';
import { AmazonLedgerEvent } from '#domain/inventory/amazonLedger/events';
import { StockEvent } from '#domain/inventory/stock/events';
import type { LadingEvent } from '#projections/ladingEvent';
import type { AcceptedCommand } from '#services/engine/handling/commandOutcome';
import type { CancellationOutlook } from '#services/inbound/workflow/cancelPlan';

export const PlanFact = PlanEvent;
export const ShipmentFact = ShipmentEvent;
export const Fact = z.discriminatedUnion('type', [
  ...PlanEvent.options,
  ...ShipmentEvent.options,
  ...StockEvent.options,
  ...AmazonLedgerEvent.options,
  ...SkuEvent.options,
  ...AccountEvent.options,
  ...ReportedChargeEvent.options,
  ...DisputeEvent.options,
  ...AwdEvent.options,
]);

export const Revision = z
  .string()
  .regex(/^(\d+|no-stream)$/)
  .describe('of what was asked about; as an ETag it stands in quotes');

const Outlook = z.strictObject({
  shipmentId: z.string(),
  journey: z.string(),
  cancellable: z.boolean().describe('false from receiving on: the shipment stays'),
  money: CancellationMoney,
}) satisfies z.core.$ZodType<CancellationOutlook>;

/** What a command recorded: byte for byte the same for the same Idempotency-Key. */
export const commandResultSchema = (idName: string, fact: z.core.$ZodType) =>
  z.strictObject({
    [idName]: z.string(),
    recorded: z
      .array(
        z.strictObject({
          type: z.string(),
          id: z.string().describe('of the event'),
          revision: z.string(),
          fact,
        }),
      )
      .describe('empty where all was so already'),
    revision: Revision,
    position: z.string().describe('of the last event in the log; opaque').exactOptional(),
  });

export const dryRunResultSchema = (idName: string, fact: z.core.$ZodType) =>
  z.strictObject({
    dryRun: z.literal(true),
    [idName]: z.string(),
    wouldRecord: z.array(fact),
    outlook: z.array(Outlook).exactOptional().describe('of a cancellation, for each shipment'),
  });

export const commandResult = (
  idName: string,
  id: string,
  { events, revision, position }: AcceptedCommand<LadingEvent>,
) => ({
  [idName]: id,
  recorded: events.map(({ id: eventId, revision: at, event }) => ({
    type: event.type,
    id: eventId,
    revision: String(at),
    fact: event,
  })),
  revision: String(revision),
  ...(position !== undefined && { position }),
});

export const dryRunResult = (
  idName: string,
  id: string,
  { events }: AcceptedCommand<LadingEvent>,
  outlook: readonly CancellationOutlook[] | undefined,
) => ({
  dryRun: true,
  [idName]: id,
  wouldRecord: events.map(({ event }) => event),
  ...(outlook !== undefined && { outlook }),
});
