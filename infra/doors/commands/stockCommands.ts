import { StockCommand, type StockRefusal } from '#domain/inventory/stock/commands';
import { Network } from '#domain/values/network';
import { aggregateCommand, commandFields, type DoorCommand } from '#infra/doors/commands/doorCommand';
import { stockAggregate } from '#services/aggregates';
import type { CommandRefusal } from '#services/engine/handling/commandOutcome';

export type StockCommandRefusal = StockRefusal | CommandRefusal;

/** The door adds the seller and the SKU to the fields. */
function command(type: StockCommand['type'], summary: string): DoorCommand<StockCommandRefusal> {
  const schema = commandFields(StockCommand, type).omit({ sellerId: true, msku: true });
  return aggregateCommand(stockAggregate, type, summary, schema.extend({ network: Network.default('US') }));
}

/** Every command of a stock, as doors offer it. */
export const stockCommands: { readonly [Type in StockCommand['type']]: DoorCommand<StockCommandRefusal> } = {
  RecordMovements: command(
    'RecordMovements',
    "Record units that came and went as rows of Amazon's ledger: shipped, returned, moved, adjusted",
  ),
  AdjustUnits: command(
    'AdjustUnits',
    'Record an adjustment by its reason code; of a pair such as E and P both sides at once',
  ),
  TransferUnits: command(
    'TransferUnits',
    'Record units that left one fulfillment center for another, or came there',
  ),
  ReserveUnits: command('ReserveUnits', 'Record units that are held for an order, a transfer or processing'),
  ReleaseUnits: command('ReleaseUnits', 'Record that held units were let go of'),
  OpenResearch: command('OpenResearch', 'Record that Amazon looks for units'),
  CloseResearch: command('CloseResearch', 'Record that Amazon has stopped looking for units'),
  OrderRemoval: command('OrderRemoval', 'Record a removal order; its units are in stock until they leave'),
  StartRemoval: command('StartRemoval', 'Record that a removal order is in process'),
  ProgressRemoval: command(
    'ProgressRemoval',
    'Record what became of units of a removal order: shipped, disposed of or cancelled',
  ),
  RecordReimbursement: command('RecordReimbursement', 'Record a reimbursement, in cash or in units'),
};
