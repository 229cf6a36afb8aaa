import { type Table, table } from '#infra/doors/cli/output/table';
import type { ShipmentAnswer } from '#services/inbound/lists/shipments';

export const shipmentsTable = (shipments: readonly ShipmentAnswer[]): Table =>
  table(shipments, [
    {
      head: 'shipment',
      of: ({ shipmentConfirmationId, shipmentId }) => shipmentConfirmationId ?? shipmentId,
    },
    { head: 'name', of: ({ name }) => name },
    { head: 'to', of: ({ warehouseId }) => warehouseId },
    { head: 'status', of: ({ status }) => status },
    { head: 'Amazon says', of: ({ reported }) => reported },
    { head: 'charge', of: ({ charge, moneyUnknown }) => (moneyUnknown ? 'unknown' : charge) },
    { head: 'ship date', of: ({ shipDate }) => shipDate },
    { head: 'units', of: ({ unitsPromised }) => unitsPromised, right: true },
    { head: 'received', of: ({ unitsReceived }) => unitsReceived, right: true },
    { head: 'flags', of: ({ flagged }) => flagged || undefined, right: true },
  ]);
