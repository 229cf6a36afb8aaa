import { accept } from '#domain/aggregate/decision';
import type { StockAsked } from '#domain/inventory/stock/commands';
import type { StockDecision } from '#domain/inventory/stock/possible';
import { reservationKey, type Stock } from '#domain/inventory/stock/state';
import type { StockFlag } from '#domain/inventory/stock/values';

export const reserve = (command: StockAsked<'ReserveUnits'>): StockDecision =>
  accept({ type: 'UnitsReserved', ...hold(command) });

export function release(command: StockAsked<'ReleaseUnits'>, { reserved }: Stock): StockDecision {
  const held = reserved.get(reservationKey(command)) ?? 0;
  const flags: readonly StockFlag[] = command.quantity > held ? ['not-reserved'] : [];
  return accept({ type: 'ReservationReleased', ...hold(command), flags });
}

const hold = ({
  reservedFor,
  quantity,
  fulfillmentCenter,
  referenceId,
  source,
}: StockAsked<'ReserveUnits' | 'ReleaseUnits'>) => ({
  reservedFor,
  quantity,
  ...(fulfillmentCenter !== undefined && { fulfillmentCenter }),
  ...(referenceId !== undefined && { referenceId }),
  source,
});

export const openResearch = (command: StockAsked<'OpenResearch'>): StockDecision =>
  accept({ type: 'ResearchOpened', ...search(command) });

export function closeResearch(command: StockAsked<'CloseResearch'>, { researched }: Stock): StockDecision {
  const { term, quantity } = command;
  const flags: readonly StockFlag[] = quantity > (researched.get(term) ?? 0) ? ['not-researched'] : [];
  return accept({ type: 'ResearchClosed', ...search(command), flags });
}

const search = ({
  term,
  quantity,
  fulfillmentCenter,
  source,
}: StockAsked<'OpenResearch' | 'CloseResearch'>) => ({
  term,
  quantity,
  ...(fulfillmentCenter !== undefined && { fulfillmentCenter }),
  source,
});
