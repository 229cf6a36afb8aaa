import { dayIn } from '#domain/calendar';
import { addOn, type DaySums, upTo } from '#domain/daySums';
import {
  difference,
  type InboundLine,
  type InboundMove,
  type InboundQuantity,
  inboundMoves,
  type Reached,
  type Stage,
} from '#domain/inventory/inbound';
import { marketplaces } from '#domain/marketplace';
import type { ShipmentEvent } from '#domain/shipment/events';
import { milestones } from '#domain/shipment/milestones';
import type { Disposition } from '#domain/shipment/values';
import type { Projection, Recorded, Rows } from '#projections/projection';

/** SP-API's names of what unfulfillable units have become. */
const stockQuantity = {
  SELLABLE: 'fulfillableQuantity',
  CUSTOMER_DAMAGED: 'customerDamagedQuantity',
  WAREHOUSE_DAMAGED: 'warehouseDamagedQuantity',
  DISTRIBUTOR_DAMAGED: 'distributorDamagedQuantity',
  CARRIER_DAMAGED: 'carrierDamagedQuantity',
  DEFECTIVE: 'defectiveQuantity',
  EXPIRED: 'expiredQuantity',
} as const satisfies { readonly [Of in Disposition]: string };

/** `flaggedQuantity` counts received units that deserve a second look: they are in the stock all the same. */
type Quantity = InboundQuantity | (typeof stockQuantity)[Disposition] | 'flaggedQuantity';

/** Stock of one seller's SKU in one fulfillment center of a marketplace network, by day in the marketplace. */
export interface StockLevel {
  readonly sellerId: string;
  readonly network: string;
  readonly fulfillmentCenter: string;
  readonly msku: string;
  readonly quantities: { [Of in Quantity]?: DaySums };
}

interface StockShipment {
  readonly sellerId: string;
  readonly network: string;
  readonly timeZone: string;
  /** Where it goes; units may be received elsewhere. */
  readonly fulfillmentCenter: string;
  readonly lines: StockLine[];
  readonly reached: Reached;
}

interface StockLine extends InboundLine {
  readonly msku: string;
}

/** Under a level's key the level; under a shipment's, what must be remembered of it. */
export interface InventoryRow {
  level?: StockLevel;
  shipment?: StockShipment;
}

/** What the keys of all levels begin with. Keys are made of what contains no control character. */
export const levelKeys = 'level\u001f';

const levelKey = (sellerId: string, network: string, msku: string, fulfillmentCenter: string): string =>
  `${levelKeys}${sellerId}\u001f${network}\u001f${msku}\u001f${fulfillmentCenter}`;
const shipmentKey = (shipmentId: string): string => `shipment\u001f${shipmentId}`;

function levelOf(
  rows: Rows<InventoryRow>,
  { sellerId, network }: StockShipment,
  fulfillmentCenter: string,
  msku: string,
): StockLevel {
  const row = rows.of(levelKey(sellerId, network, msku, fulfillmentCenter));
  row.level ??= { sellerId, network, fulfillmentCenter, msku, quantities: {} };
  return row.level;
}

function add({ quantities }: StockLevel, quantity: Quantity, day: string, units: number): void {
  const sums = quantities[quantity] ?? {};
  quantities[quantity] = sums;
  addOn(sums, day, units);
}

function lineOf({ lines }: StockShipment, msku: string): StockLine {
  const known = lines.find((line) => line.msku === msku);
  if (known !== undefined) return known;
  const line = { msku, promised: {}, received: {} };
  lines.push(line);
  return line;
}

/** Gives the levels what a line's moves have become. */
function shift(
  rows: Rows<InventoryRow>,
  shipment: StockShipment,
  msku: string,
  before: readonly InboundMove[],
  after: readonly InboundMove[],
): void {
  const moves = difference(before, after);
  if (moves.length === 0) return;
  const level = levelOf(rows, shipment, shipment.fulfillmentCenter, msku);
  for (const { quantity, day, units } of moves) add(level, quantity, day, units);
}

function addToLine(
  rows: Rows<InventoryRow>,
  shipment: StockShipment,
  msku: string,
  quantity: keyof InboundLine,
  day: string,
  units: number,
): void {
  const line = lineOf(shipment, msku);
  const before = inboundMoves(line, shipment.reached, day);
  addOn(line[quantity], day, units);
  shift(rows, shipment, msku, before, inboundMoves(line, shipment.reached, day));
}

/** A stage counts from the first day on which it was reached, whenever we heard of it. */
function reachOn(rows: Rows<InventoryRow>, shipment: StockShipment, stage: Stage, day: string): void {
  const { reached, lines } = shipment;
  const known = reached[stage];
  if (known !== undefined && known <= day) return;
  const before = { ...reached };
  reached[stage] = day;
  for (const line of lines)
    shift(rows, shipment, line.msku, inboundMoves(line, before, day), inboundMoves(line, reached, day));
}

const reach =
  (stage: Stage) =>
  ({ streamId, occurredAt }: Recorded<ShipmentEvent>, rows: Rows<InventoryRow>): void => {
    const { shipment } = rows.of(shipmentKey(streamId));
    if (shipment !== undefined) reachOn(rows, shipment, stage, dayIn(occurredAt, shipment.timeZone));
  };

function begun(
  {
    event: { marketplace, destination, items },
    streamId,
    sellerId,
    occurredAt,
  }: Recorded<Extract<ShipmentEvent, { type: 'ShipmentCreated' | 'ShipmentAdopted' }>>,
  rows: Rows<InventoryRow>,
): void {
  const { network, timeZone } = marketplaces[marketplace];
  const day = dayIn(occurredAt, timeZone);
  const shipment: StockShipment = {
    sellerId,
    network,
    timeZone,
    fulfillmentCenter: destination.warehouseId,
    lines: [],
    reached: {},
  };
  rows.of(shipmentKey(streamId)).shipment = shipment;
  for (const { msku, quantity } of items) addOn(lineOf(shipment, msku).promised, day, quantity);
  reachOn(rows, shipment, 'planned', day);
}

/** What there is of every SKU in the network, and what is on its way there (rulebook 14 and 15). */
export const inventoryLevels: Projection<InventoryRow> = {
  name: 'inventory-levels',
  version: 1,
  empty: () => ({}),
  on: {
    ShipmentCreated: begun,
    ShipmentAdopted: begun,
    ItemQuantityChanged({ event: { msku, quantity, was }, streamId, occurredAt }, rows) {
      const { shipment } = rows.of(shipmentKey(streamId));
      if (shipment === undefined) return;
      const day = dayIn(occurredAt, shipment.timeZone);
      addToLine(rows, shipment, msku, 'promised', day, quantity - was);
    },
    TrackingDetailsUpdated: reach('tracked'),
    ShipmentAbandoned: reach('abandoned'),
    ShipmentShipped: reach('departed'),
    ShipmentInTransit: reach('departed'),
    ShipmentDelivered: reach('departed'),
    ShipmentCheckedIn: reach('departed'),
    /** One that comes too late to move the journey still tells when the shipment had left. */
    CarrierMilestoneRecorded(recorded, rows) {
      if (milestones.has(recorded.event.code)) reach('departed')(recorded, rows);
    },
    ReceivingStarted: reach('receiving'),
    UnitsReceived({ event, streamId, occurredAt }, rows) {
      const { shipment } = rows.of(shipmentKey(streamId));
      if (shipment === undefined) return;
      const { msku, quantity, disposition, fulfillmentCenter, flags } = event;
      const day = dayIn(occurredAt, shipment.timeZone);
      const level = levelOf(rows, shipment, fulfillmentCenter, msku);
      add(level, stockQuantity[disposition], day, quantity);
      if (flags.length > 0) add(level, 'flaggedQuantity', day, quantity);
      reachOn(rows, shipment, 'receiving', day);
      addToLine(rows, shipment, msku, 'received', day, quantity);
    },
    ShipmentClosed: reach('closed'),
    ShipmentCancelled: reach('cancelled'),
    ShipmentDeleted: reach('cancelled'),
  },
};

/** A level at the end of a day in the marketplace, or now; units, by SP-API's `inventoryDetails`. */
export function levelOn({ quantities }: StockLevel, day?: string) {
  const units = (quantity: Quantity): number => upTo(quantities[quantity] ?? {}, day);
  const unfulfillable = {
    customerDamagedQuantity: units('customerDamagedQuantity'),
    warehouseDamagedQuantity: units('warehouseDamagedQuantity'),
    distributorDamagedQuantity: units('distributorDamagedQuantity'),
    carrierDamagedQuantity: units('carrierDamagedQuantity'),
    defectiveQuantity: units('defectiveQuantity'),
    expiredQuantity: units('expiredQuantity'),
  };
  return {
    fulfillableQuantity: units('fulfillableQuantity'),
    inboundWorkingQuantity: units('inboundWorkingQuantity'),
    inboundShippedQuantity: units('inboundShippedQuantity'),
    inboundReceivingQuantity: units('inboundReceivingQuantity'),
    unfulfillableQuantity: {
      totalUnfulfillableQuantity: Object.values(unfulfillable).reduce((sum, each) => sum + each, 0),
      ...unfulfillable,
    },
    discrepancyQuantity: units('discrepancyQuantity'),
    overReceivedQuantity: units('overReceivedQuantity'),
    flaggedQuantity: units('flaggedQuantity'),
  };
}
