import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf, StockCommand, StockRefusal } from '#domain/inventory/stock/commands';
import type { StockDecision } from '#domain/inventory/stock/decision';
import type { StockEvent, StockFact } from '#domain/inventory/stock/events';
import { removalLifecycle } from '#domain/inventory/stock/lifecycle';
import { movementFacts } from '#domain/inventory/stock/movements';
import { evolveRemoval, type Removal, unitsInProcess } from '#domain/inventory/stock/removal';
import type { Stock } from '#domain/inventory/stock/state';
import type { Movement } from '#domain/inventory/stock/values';

export function orderRemoval(command: CommandOf<'OrderRemoval'>, { removals }: Stock): StockDecision {
  const { removalOrderId, removalType, quantity, disposition, source } = command;
  if (removals.has(removalOrderId)) return refuse({ reason: 'removal-exists', removalOrderId });
  return accept({ type: 'RemovalOrdered', removalOrderId, removalType, quantity, disposition, source });
}

export function startRemoval(command: CommandOf<'StartRemoval'>, stock: Stock): StockDecision {
  const { removalOrderId, source } = command;
  const removal = stock.removals.get(removalOrderId);
  if (removal === undefined) return refuse(unknownRemoval(stock, removalOrderId));
  if (removal.status === 'inProcess') return accept();
  if (!allows(removal, 'RemovalProcessingStarted')) return refuse(removalNotPossibleNow(command, removal));
  return accept({ type: 'RemovalProcessingStarted', removalOrderId, source });
}

/** Records units of an order as shipped, disposed of or cancelled. More than the order still has are refused. */
export function progressRemoval(command: CommandOf<'ProgressRemoval'>, stock: Stock): StockDecision {
  const { removalOrderId, shipped, disposed, cancelled, source } = command;
  const removal = stock.removals.get(removalOrderId);
  if (removal === undefined) return refuse(unknownRemoval(stock, removalOrderId));
  if (!allows(removal, 'RemovalProgressed')) return refuse(removalNotPossibleNow(command, removal));
  const units = shipped + disposed + cancelled;
  if (units === 0) return refuse({ reason: 'no-units' });
  const unitsLeft = unitsInProcess(removal);
  if (units > unitsLeft)
    return refuse({ reason: 'more-than-ordered', removalOrderId, left: unitsLeft, asked: units });

  const startFacts: readonly StockEvent[] =
    removal.status === 'ordered' && shipped + disposed > 0
      ? [{ type: 'RemovalProcessingStarted', removalOrderId, source }]
      : [];
  const progress: StockFact<'RemovalProgressed'> = {
    type: 'RemovalProgressed',
    removalOrderId,
    shipped,
    disposed,
    cancelled,
    source,
  };
  return accept(
    ...startFacts,
    progress,
    ...movementFacts(removalMovements(command), stock, source),
    ...endingFacts(removalOrderId, evolveRemoval(removal, progress)),
  );
}

function removalMovements({
  removalOrderId,
  shipped,
  disposed,
  from,
}: CommandOf<'ProgressRemoval'>): readonly Movement[] {
  if (from === undefined) return [];
  return [
    { eventType: 'VendorReturns', quantity: -shipped, referenceId: removalOrderId, ...from },
    { eventType: 'Adjustments', reason: 'D', quantity: -disposed, referenceId: removalOrderId, ...from },
  ];
}

function endingFacts(removalOrderId: string, removal: Removal): readonly StockEvent[] {
  if (unitsInProcess(removal) > 0) return [];
  const type = removal.cancelled === removal.requested ? 'RemovalCancelled' : 'RemovalCompleted';
  return [{ type, removalOrderId }];
}

const allows = ({ status }: Removal, fact: StockEvent['type']): boolean =>
  removalLifecycle.knows(fact) && removalLifecycle.after(status, fact) !== undefined;

const unknownRemoval = ({ removals }: Stock, removalOrderId: string): StockRefusal => ({
  reason: 'removal-unknown',
  removalOrderId,
  known: [...removals.keys()],
});

const removalNotPossibleNow = (
  { type, removalOrderId }: CommandOf<'StartRemoval' | 'ProgressRemoval'>,
  { status }: Removal,
): StockRefusal => ({
  reason: 'removal-not-possible-now',
  removalOrderId,
  status,
  command: type satisfies StockCommand['type'],
});
