import { accept, refuse } from '#domain/aggregate/decision';
import { adjust } from '#domain/inventory/stock/adjust';
import type { StockCommand } from '#domain/inventory/stock/commands';
import type { StockDecision } from '#domain/inventory/stock/decision';
import { closeResearch, openResearch, release, reserve } from '#domain/inventory/stock/holds';
import { recordMovements } from '#domain/inventory/stock/movements';
import { reimburse } from '#domain/inventory/stock/reimburse';
import { orderRemoval, progressRemoval, startRemoval } from '#domain/inventory/stock/removals';
import { emptyStock, type Stock, type StockState } from '#domain/inventory/stock/state';
import { transfer } from '#domain/inventory/stock/transfer';

/** Decides a command to a stock. The first command that records anything opens the stock. */
export function decide(command: StockCommand, state: StockState): StockDecision {
  const { sellerId, network, msku } = command;
  if (state.status === 'none') {
    const decision = decideOpen(command, emptyStock({ sellerId, network, msku }));
    if (!decision.accepted || decision.events.length === 0) return decision;
    return accept({ type: 'StockOpened', sellerId, network, msku }, ...decision.events);
  }
  const isTheSame = sellerId === state.sellerId && network === state.network && msku === state.msku;
  if (!isTheSame)
    return refuse({
      reason: 'other-stock',
      sellerId: state.sellerId,
      network: state.network,
      msku: state.msku,
    });
  return decideOpen(command, state);
}

function decideOpen(command: StockCommand, stock: Stock): StockDecision {
  switch (command.type) {
    case 'RecordMovements':
      return recordMovements(command, stock);
    case 'AdjustUnits':
      return adjust(command, stock);
    case 'TransferUnits':
      return transfer(command, stock);
    case 'ReserveUnits':
      return reserve(command);
    case 'ReleaseUnits':
      return release(command, stock);
    case 'OpenResearch':
      return openResearch(command);
    case 'CloseResearch':
      return closeResearch(command, stock);
    case 'OrderRemoval':
      return orderRemoval(command, stock);
    case 'StartRemoval':
      return startRemoval(command, stock);
    case 'ProgressRemoval':
      return progressRemoval(command, stock);
    case 'RecordReimbursement':
      return reimburse(command, stock);
  }
}
