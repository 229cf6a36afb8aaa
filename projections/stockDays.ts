import type { ShipmentEvent, ShipmentFact } from '#domain/inbound/shipment/events';
import { milestones } from '#domain/inbound/shipment/milestones';
import {
  addHeldUnits,
  anyCenter,
  researchingQuantity,
  reservedQuantity,
} from '#domain/inventory/levels/heldSums';
import {
  addToLine,
  type InboundLine,
  type InboundShipment,
  type MoveUnits,
  reachStage,
  type Stage,
} from '#domain/inventory/levels/inboundQuantities';
import type { SkuStock } from '#domain/inventory/levels/skuStock';
import { addMovement } from '#domain/inventory/levels/stockSums';
import type { StockEvent, StockFact } from '#domain/inventory/stock/events';
import { dayIn } from '#domain/values/calendar';
import { marketplaces } from '#domain/values/marketplace';
import { timeZoneOf } from '#domain/values/network';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Projection, RecordedFact, Rows } from '#projections/projection';

interface ShipmentLine extends InboundLine {
  readonly msku: string;
  /** Of the SKU's row. */
  readonly key: string;
}

interface StockShipment extends InboundShipment {
  readonly sellerId: string;
  readonly network: string;
  readonly timeZone: string;
  /** Where it goes; units may be received elsewhere. */
  readonly fulfillmentCenter: string;
  readonly lines: ShipmentLine[];
}

/** Three kinds of rows: stock under a SKU's key, a shipment under its id, and a SKU's key under a stock's id. */
export interface StockDaysRow {
  stock?: SkuStock;
  shipment?: StockShipment;
  stream?: { readonly key: string; readonly timeZone: string };
}

/** What the keys of all SKUs begin with. Keys are made of what contains no control character. */
export const stockKeys = 'stock\u001f';

/** The key of a SKU's row. Without the SKU it is the prefix of all of a seller's SKUs in a network. */
export const stockKey = (sellerId: string, network: string, msku: string): string =>
  `${stockKeys}${sellerId}\u001f${network}\u001f${msku}`;

function stockOf(
  rows: Rows<StockDaysRow>,
  key: string,
  { sellerId, network }: { readonly sellerId: string; readonly network: string },
  msku: string,
): SkuStock {
  const row = rows.of(key);
  row.stock ??= { sellerId, network, msku, moved: {}, held: {} };
  return row.stock;
}

function lineOf({ lines, sellerId, network }: StockShipment, msku: string): ShipmentLine {
  for (const line of lines) if (line.msku === msku) return line;
  const key = stockKey(sellerId, network, msku);
  const line = { msku, key, promised: {}, received: {}, outstanding: 0 };
  lines.push(line);
  return line;
}

/** Moves units of a shipment's SKUs at the fulfillment center that the shipment goes to. */
const moveToDestination =
  (rows: Rows<StockDaysRow>, shipment: StockShipment): MoveUnits<ShipmentLine> =>
  ({ key, msku }, quantity, day, units) =>
    addHeldUnits(stockOf(rows, key, shipment, msku).held, quantity, shipment.fulfillmentCenter, day, units);

const reachStageOn = (rows: Rows<StockDaysRow>, shipment: StockShipment, stage: Stage, day: string): void =>
  reachStage(shipment.lines, shipment, stage, day, moveToDestination(rows, shipment));

const stageHandler =
  (stage: Stage) =>
  ({ streamId, occurredAt }: RecordedFact<ShipmentEvent>, rows: Rows<StockDaysRow>): void => {
    const { shipment } = rows.of(streamId);
    if (shipment !== undefined) reachStageOn(rows, shipment, stage, dayIn(occurredAt, shipment.timeZone));
  };

function promise(
  rows: Rows<StockDaysRow>,
  shipment: StockShipment,
  msku: string,
  day: string,
  units: number,
): void {
  addToLine(lineOf(shipment, msku), shipment, 'promised', day, units, moveToDestination(rows, shipment));
}

function beginShipment(
  {
    event: { marketplace, destination, items },
    streamId,
    sellerId,
    occurredAt,
  }: RecordedFact<ShipmentFact<'ShipmentCreated' | 'ShipmentAdopted'>>,
  rows: Rows<StockDaysRow>,
): void {
  const { network, timeZone } = marketplaces[marketplace];
  const day = dayIn(occurredAt, timeZone);
  const shipment: StockShipment = {
    sellerId,
    network,
    timeZone,
    fulfillmentCenter: destination.warehouseId,
    lines: [],
    reached: { planned: day },
    latest: day,
  };
  rows.of(streamId).shipment = shipment;
  for (const { msku, quantity } of items) promise(rows, shipment, msku, day, quantity);
}

/** The handler of a stock's fact. It gets the stock and the day in its network. */
const changeStock =
  <Type extends StockEvent['type']>(change: (stock: SkuStock, day: string, fact: StockFact<Type>) => void) =>
  ({ event, streamId, occurredAt }: RecordedFact<StockFact<Type>>, rows: Rows<StockDaysRow>): void => {
    const { stream } = rows.of(streamId);
    if (stream === undefined) return;
    const { stock } = rows.of(stream.key);
    if (stock !== undefined) change(stock, dayIn(occurredAt, stream.timeZone), event);
  };

const reserve =
  (sign: 1 | -1) =>
  ({ held }: SkuStock, day: string, fact: StockFact<'UnitsReserved' | 'ReservationReleased'>): void => {
    const { reservedFor, fulfillmentCenter = anyCenter, quantity } = fact;
    addHeldUnits(held, reservedQuantity[reservedFor], fulfillmentCenter, day, sign * quantity);
    if ('flags' in fact && fact.flags.length > 0)
      addHeldUnits(held, 'flaggedQuantity', fulfillmentCenter, day, quantity);
  };

const research =
  (sign: 1 | -1) =>
  ({ held }: SkuStock, day: string, fact: StockFact<'ResearchOpened' | 'ResearchClosed'>): void => {
    const { term, fulfillmentCenter = anyCenter, quantity } = fact;
    addHeldUnits(held, researchingQuantity[term], fulfillmentCenter, day, sign * quantity);
    if ('flags' in fact && fact.flags.length > 0)
      addHeldUnits(held, 'flaggedQuantity', fulfillmentCenter, day, quantity);
  };

/** What there is of every SKU in a network, what is on its way there, and every movement by day (rule 14; rule 15). */
export const stockDays: Projection<StockDaysRow, LadingEvent> = {
  name: 'stock-days',
  version: 2,
  empty: () => ({}),
  on: {
    ShipmentCreated: beginShipment,
    ShipmentAdopted: beginShipment,
    ItemQuantityChanged({ event: { msku, quantity, was }, streamId, occurredAt }, rows) {
      const { shipment } = rows.of(streamId);
      if (shipment === undefined) return;
      promise(rows, shipment, msku, dayIn(occurredAt, shipment.timeZone), quantity - was);
    },
    TrackingDetailsUpdated: stageHandler('tracked'),
    ShipmentAbandoned: stageHandler('abandoned'),
    ShipmentShipped: stageHandler('departed'),
    ShipmentInTransit: stageHandler('departed'),
    ShipmentDelivered: stageHandler('departed'),
    ShipmentCheckedIn: stageHandler('departed'),
    /** One that comes too late to move the journey still tells when the shipment had left. */
    CarrierMilestoneRecorded(recorded, rows) {
      if (milestones.has(recorded.event.code)) stageHandler('departed')(recorded, rows);
    },
    ReceivingStarted: stageHandler('receiving'),
    UnitsReceived({ event, streamId, occurredAt }, rows) {
      const { shipment } = rows.of(streamId);
      if (shipment === undefined) return;
      const { msku, quantity, disposition, fulfillmentCenter, flags } = event;
      const day = dayIn(occurredAt, shipment.timeZone);
      const line = lineOf(shipment, msku);
      const stock = stockOf(rows, line.key, shipment, msku);
      addMovement(stock.moved, { eventType: 'Receipts', quantity, disposition, fulfillmentCenter }, day);
      if (flags.length > 0) addHeldUnits(stock.held, 'flaggedQuantity', fulfillmentCenter, day, quantity);
      reachStageOn(rows, shipment, 'receiving', day);
      addToLine(line, shipment, 'received', day, quantity, moveToDestination(rows, shipment));
    },
    ShipmentClosed: stageHandler('closed'),
    ShipmentCancelled: stageHandler('cancelled'),
    ShipmentDeleted: stageHandler('cancelled'),

    StockOpened({ event, streamId }, rows) {
      const { sellerId, network, msku } = event;
      const key = stockKey(sellerId, network, msku);
      rows.of(streamId).stream = { key, timeZone: timeZoneOf(network) };
      stockOf(rows, key, event, msku);
    },
    UnitsMoved: changeStock<'UnitsMoved'>(({ moved, held }, day, fact) => {
      addMovement(moved, fact, day);
      if (fact.flags.length > 0)
        addHeldUnits(held, 'flaggedQuantity', fact.fulfillmentCenter, day, Math.abs(fact.quantity));
    }),
    UnitsReserved: changeStock<'UnitsReserved'>(reserve(1)),
    ReservationReleased: changeStock<'ReservationReleased'>(reserve(-1)),
    ResearchOpened: changeStock<'ResearchOpened'>(research(1)),
    ResearchClosed: changeStock<'ResearchClosed'>(research(-1)),
    RemovalOrdered: changeStock<'RemovalOrdered'>(({ held }, day, { quantity }) =>
      addHeldUnits(held, 'pendingRemovalQuantity', anyCenter, day, quantity),
    ),
    RemovalProgressed: changeStock<'RemovalProgressed'>(({ held }, day, { shipped, disposed, cancelled }) =>
      addHeldUnits(held, 'pendingRemovalQuantity', anyCenter, day, -(shipped + disposed + cancelled)),
    ),
  },
};
