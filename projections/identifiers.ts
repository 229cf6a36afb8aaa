import type { SkuFact } from '#domain/catalog/sku/events';
import type { DisputeEvent } from '#domain/disputes/dispute/events';
import type { PlanEvent } from '#domain/inbound/plan/events';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import type { ShipmentBox } from '#domain/inbound/shipment/values';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Projection, RecordedFact, Rows } from '#projections/projection';

type IdentifierKind =
  | 'inboundPlanId'
  | 'shipmentId'
  | 'shipmentConfirmationId'
  | 'trackingId'
  | 'freightBillNumber'
  | 'billOfLadingNumber'
  | 'boxId'
  | 'msku'
  | 'fnsku'
  | 'asin'
  | 'disputeId'
  | 'chargeId'
  | 'caseId';

/**
 * One identifier, by {@link identifierKey}, and the plans, shipments, SKUs and disputes that it names or is found in.
 */
export interface IdentifierRow {
  /** As it was first written. */
  identifier: string;
  readonly kinds: IdentifierKind[];
  /** Streams, such as `plan-…`, the latest last; no more than {@link mostStreams}. */
  readonly streams: string[];
  /** Of all streams. A plan whose items change after so many others named a SKU counts twice for it. */
  count: number;
}

/** A SKU can be in every shipment: its row keeps the SKU itself and the latest. */
export const mostStreams = 50;

/** In lower case, so that a search ignores case, and a prefix of an identifier is a prefix of its key. */
export const identifierKey = (identifier: string): string => identifier.toLowerCase();

const oldestStream = (streams: readonly string[]): number =>
  Math.max(
    0,
    streams.findIndex((stream) => !stream.startsWith('sku-')),
  );

type Mention = (kind: IdentifierKind, identifier: string | undefined) => void;

const mentionsIn =
  (
    {
      category,
      streamId,
    }: RecordedFact<PlanEvent | ShipmentEvent | SkuFact<'SkuRegistered' | 'SkuIdentified'> | DisputeEvent>,
    rows: Rows<IdentifierRow>,
  ): Mention =>
  (kind, identifier) => {
    if (identifier === undefined || identifier === '') return;
    const row = rows.of(identifierKey(identifier));
    const stream = `${category}-${streamId}`;
    if (row.count === 0) row.identifier = identifier;
    if (!row.kinds.includes(kind)) row.kinds.push(kind);
    if (row.streams.includes(stream)) return;
    row.streams.push(stream);
    row.count += 1;
    if (row.streams.length > mostStreams) row.streams.splice(oldestStream(row.streams), 1);
  };

function mentionItems(
  mention: Mention,
  items: readonly { readonly msku: string; readonly fnsku: string }[],
): void {
  for (const { msku, fnsku } of items) {
    mention('msku', msku);
    mention('fnsku', fnsku);
  }
}

function mentionBoxIds(mention: Mention, boxes: readonly ShipmentBox[]): void {
  for (const { boxId } of boxes) mention('boxId', boxId);
}

function mentionSku(
  recorded: RecordedFact<SkuFact<'SkuRegistered' | 'SkuIdentified'>>,
  rows: Rows<IdentifierRow>,
): void {
  const mention = mentionsIn(recorded, rows);
  if (recorded.event.type === 'SkuRegistered') mention('msku', recorded.event.msku);
  mention('fnsku', recorded.event.fnsku);
  mention('asin', recorded.event.asin);
}

function plannedSkus(
  recorded: RecordedFact<
    Extract<PlanEvent, { type: 'InboundPlanCreated' | 'PlanItemsChanged' | 'ItemsIdentified' }>
  >,
  rows: Rows<IdentifierRow>,
): void {
  const mention = mentionsIn(recorded, rows);
  mention('inboundPlanId', recorded.streamId);
  mentionItems(mention, recorded.event.items);
}

function mentionShipment(
  recorded: RecordedFact<Extract<ShipmentEvent, { type: 'ShipmentCreated' | 'ShipmentAdopted' }>>,
  rows: Rows<IdentifierRow>,
): void {
  const mention = mentionsIn(recorded, rows);
  mention('shipmentId', recorded.streamId);
  mention('shipmentConfirmationId', recorded.event.shipmentConfirmationId);
  if (recorded.event.type === 'ShipmentCreated') mention('inboundPlanId', recorded.event.inboundPlanId);
  mentionItems(mention, recorded.event.items);
  mentionBoxIds(mention, recorded.event.boxes);
}

function mentionBoxes(
  recorded: RecordedFact<Extract<ShipmentEvent, { type: 'ShipmentConfirmed' | 'BoxContentsSet' }>>,
  rows: Rows<IdentifierRow>,
): void {
  mentionBoxIds(mentionsIn(recorded, rows), recorded.event.boxes);
}

/** Search by any identifier that a person may hold in hand: a row an identifier. */
export const identifiers: Projection<IdentifierRow, LadingEvent> = {
  name: 'identifiers',
  version: 3,
  empty: () => ({ identifier: '', kinds: [], streams: [], count: 0 }),
  on: {
    InboundPlanCreated: plannedSkus,
    PlanItemsChanged: plannedSkus,
    ItemsIdentified: plannedSkus,
    ShipmentCreated: mentionShipment,
    ShipmentAdopted: mentionShipment,
    ShipmentConfirmed: mentionBoxes,
    BoxContentsSet: mentionBoxes,
    SkuRegistered: mentionSku,
    SkuIdentified: mentionSku,
    DisputeFound(recorded, rows) {
      const mention = mentionsIn(recorded, rows);
      mention('disputeId', recorded.streamId);
      mention('chargeId', recorded.event.chargeId);
    },
    DisputeSubmitted(recorded, rows) {
      mentionsIn(recorded, rows)('caseId', recorded.event.caseId);
    },
    LabelsGenerated(recorded, rows) {
      const mention = mentionsIn(recorded, rows);
      for (const boxId of recorded.event.boxIds) mention('boxId', boxId);
    },
    TrackingDetailsUpdated(recorded, rows) {
      const mention = mentionsIn(recorded, rows);
      for (const { trackingId } of recorded.event.spdTrackingItems) mention('trackingId', trackingId);
      mention('freightBillNumber', recorded.event.ltlTrackingDetail?.freightBillNumber);
      mention('billOfLadingNumber', recorded.event.ltlTrackingDetail?.billOfLadingNumber);
    },
  },
};
