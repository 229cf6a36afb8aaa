import { dayIn } from '#domain/calendar';
import { addOn, type DaySums, upTo } from '#domain/daySums';
import {
  type InboundLine,
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
  readonly mskus: string[];
  readonly reached: Reached;
}

/** Rows of three kinds: a level, and what must be remembered of a shipment and of each of its lines. */
export interface InventoryRow {
  level?: StockLevel;
  shipment?: StockShipment;
  line?: InboundLine;
}

/** No identifier contains it. */
const separator = '\u001f';

const key = (kind: 'level' | 'shipment' | 'line', ...parts: readonly string[]): string =>
  [kind, ...parts].join(separator);

/** What the keys of all levels begin with: by seller, network, SKU and fulfillment center. */
export const levelKeys = key('level', '');

function levelOf(
  rows: Rows<InventoryRow>,
  { sellerId, network }: StockShipment,
  fulfillmentCenter: string,
  msku: string,
): StockLevel {
  const row = rows.of(key('level', sellerId, network, msku, fulfillmentCenter));
  row.level ??= { sellerId, network, fulfillmentCenter, msku, quantities: {} };
  return row.level;
}

function add({ quantities }: StockLevel, quantity: Quantity, day: string, units: number): void {
  const sums = quantities[quantity] ?? {};
  quantities[quantity] = sums;
  addOn(sums, day, units);
}

function lineOf(
  rows: Rows<InventoryRow>,
  shipmentId: string,
  msku: string,
  { mskus }: StockShipment,
): InboundLine {
  const row = rows.of(key('line', shipmentId, msku));
  if (row.line === undefined) {
    row.line = { promised: {}, received: {} };
    mskus.push(msku);
  }
  return row.line;
}

/** Makes a change to lines of a shipment, and to the levels what it changes there. */
function change(
  rows: Rows<InventoryRow>,
  shipmentId: string,
  shipment: StockShipment,
  mskus: readonly string[],
  make: () => void,
): void {
  const contribute = (sign: 1 | -1) => {
    for (const msku of mskus) {
      const level = levelOf(rows, shipment, shipment.fulfillmentCenter, msku);
      inboundMoves(lineOf(rows, shipmentId, msku, shipment), shipment.reached, (quantity, day, units) =>
        add(level, quantity, day, sign * units),
      );
    }
  };
  contribute(-1);
  make();
  contribute(1);
}

/** A stage counts from the first day on which it was reached, whenever we heard of it. */
function reachOn(
  rows: Rows<InventoryRow>,
  shipmentId: string,
  shipment: StockShipment,
  stage: Stage,
  day: string,
) {
  const { reached, mskus } = shipment;
  if ((reached[stage] ?? '~') <= day) return;
  change(rows, shipmentId, shipment, mskus, () => {
    reached[stage] = day;
  });
}

const reach =
  (stage: Stage) =>
  ({ streamId, occurredAt }: Recorded<ShipmentEvent>, rows: Rows<InventoryRow>): void => {
    const { shipment } = rows.of(key('shipment', streamId));
    if (shipment !== undefined)
      reachOn(rows, streamId, shipment, stage, dayIn(occurredAt, shipment.timeZone));
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
    mskus: [],
    reached: {},
  };
  rows.of(key('shipment', streamId)).shipment = shipment;
  for (const { msku, quantity } of items)
    addOn(lineOf(rows, streamId, msku, shipment).promised, day, quantity);
  reachOn(rows, streamId, shipment, 'planned', day);
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
      const { shipment } = rows.of(key('shipment', streamId));
      if (shipment === undefined) return;
      const { promised } = lineOf(rows, streamId, msku, shipment);
      change(rows, streamId, shipment, [msku], () =>
        addOn(promised, dayIn(occurredAt, shipment.timeZone), quantity - was),
      );
    },
    TrackingDetailsUpdated: reach('tracked'),
    ShipmentAbandoned: reach('abandoned'),
    ShipmentShipped: reach('departed'),
    ShipmentInTransit: reach('departed'),
    ShipmentDelivered: reach('departed'),
    ShipmentCheckedIn: reach('departed'),
    /** One that comes too late to move the journey still tells when the shipment had left. */
    CarrierMilestoneRecorded(recorded, rows) {
      if (Object.hasOwn(milestones, recorded.event.code)) reach('departed')(recorded, rows);
    },
    ReceivingStarted: reach('receiving'),
    UnitsReceived({ event, streamId, occurredAt }, rows) {
      const { shipment } = rows.of(key('shipment', streamId));
      if (shipment === undefined) return;
      const { msku, quantity, disposition, fulfillmentCenter, flags } = event;
      const day = dayIn(occurredAt, shipment.timeZone);
      const level = levelOf(rows, shipment, fulfillmentCenter, msku);
      add(level, stockQuantity[disposition], day, quantity);
      if (flags.length > 0) add(level, 'flaggedQuantity', day, quantity);
      reachOn(rows, streamId, shipment, 'receiving', day);
      const { received } = lineOf(rows, streamId, msku, shipment);
      change(rows, streamId, shipment, [msku], () => addOn(received, day, quantity));
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
