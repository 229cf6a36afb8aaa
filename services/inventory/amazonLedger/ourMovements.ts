import type { AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';
import type { MovementType } from '#domain/inventory/stock/values';
import { dayIn } from '#domain/values/calendar';
import { defined } from '#domain/values/defined';
import { marketplaces } from '#domain/values/marketplace';
import { Network, timeZoneOf } from '#domain/values/network';
import type { LadingEvent } from '#projections/ladingEvent';
import type { RecordedFact } from '#projections/projection';

/** A movement of our own as Amazon's ledger would report it. */
export interface OurMovement {
  readonly sellerId: string;
  readonly network: Network;
  readonly msku: string;
  readonly day: string;
  readonly row: OurRow;
}

/** A row of the ledger, or what was there on the day from which we know. */
type OurRow = Omit<AmazonLedgerRow, 'eventType' | 'fnsku' | 'asin'> & { readonly eventType: MovementType };

export const isLedgerRow = (row: OurRow): row is AmazonLedgerRow => row.eventType !== 'StartingBalance';

interface Stock {
  readonly network: Network;
  readonly sellerId: string;
  readonly msku: string;
}

interface Shipment {
  readonly network: Network;
  readonly shipmentConfirmationId: string | undefined;
}

/**
 * Reads the facts of a log in their order and says what each moved: receipts are the shipments', all else the stocks'.
 */
export class OurMovements {
  readonly #shipments = new Map<string, Shipment>();
  readonly #stocks = new Map<string, Stock>();

  /**
   * Has to be given every fact, also those that move nothing: they name the shipments and stocks. @returns `undefined`
   * for these
   */
  of({ event, streamId, sellerId, occurredAt }: RecordedFact<LadingEvent>): OurMovement | undefined {
    switch (event.type) {
      case 'ShipmentCreated':
      case 'ShipmentAdopted': {
        const { shipmentConfirmationId, marketplace } = event;
        const network = Network.parse(marketplaces[marketplace].network);
        this.#shipments.set(streamId, { network, shipmentConfirmationId });
        return undefined;
      }
      case 'UnitsReceived': {
        const shipment = this.#shipments.get(streamId);
        if (shipment === undefined) return undefined;
        const { network, shipmentConfirmationId: referenceId } = shipment;
        const { msku, quantity, disposition, fulfillmentCenter } = event;
        const day = dayIn(occurredAt, timeZoneOf(network));
        const row = { eventType: 'Receipts', quantity, disposition, fulfillmentCenter } as const;
        return { sellerId, network, msku, day, row: { ...row, ...defined({ referenceId }) } };
      }
      case 'StockOpened':
        this.#stocks.set(streamId, event);
        return undefined;
      case 'UnitsMoved': {
        const stock = this.#stocks.get(streamId);
        const { eventType, quantity, disposition, fulfillmentCenter, referenceId, reason, country, store } =
          event;
        if (stock === undefined) return undefined;
        const { network, msku } = stock;
        const day = dayIn(occurredAt, timeZoneOf(network));
        const row = { eventType, quantity, disposition, fulfillmentCenter };
        const rest = defined({ referenceId, reason, country, store });
        return { sellerId, network, msku, day, row: { ...row, ...rest } };
      }
    }
    return undefined;
  }
}
