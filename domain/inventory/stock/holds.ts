import { accept } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inventory/stock/commands';
import type { StockDecision } from '#domain/inventory/stock/decision';
import { reservationKey, type Stock } from '#domain/inventory/stock/state';
import type { StockFlag } from '#domain/inventory/stock/values';

export const reserve = (command: CommandOf<'ReserveUnits'>): StockDecision =>
  accept({ type: 'UnitsReserved', ...holdFields(command) });

export function release(command: CommandOf<'ReleaseUnits'>, { reserved }: Stock): StockDecision {
  const heldUnits = reserved.get(reservationKey(command)) ?? 0;
  const flags: readonly StockFlag[] = command.quantity > heldUnits ? ['not-reserved'] : [];
  return accept({ type: 'ReservationReleased', ...holdFields(command), flags });
}

const holdFields = ({
  reservedFor,
  quantity,
  fulfillmentCenter,
  referenceId,
  source,
}: CommandOf<'ReserveUnits' | 'ReleaseUnits'>) => ({
  reservedFor,
  quantity,
  ...(fulfillmentCenter !== undefined && { fulfillmentCenter }),
  ...(referenceId !== undefined && { referenceId }),
  source,
});

export const openResearch = (command: CommandOf<'OpenResearch'>): StockDecision =>
  accept({ type: 'ResearchOpened', ...researchFields(command) });

export function closeResearch(command: CommandOf<'CloseResearch'>, { researched }: Stock): StockDecision {
  const { term, quantity } = command;
  const flags: readonly StockFlag[] = quantity > (researched.get(term) ?? 0) ? ['not-researched'] : [];
  return accept({ type: 'ResearchClosed', ...researchFields(command), flags });
}

const researchFields = ({
  term,
  quantity,
  fulfillmentCenter,
  source,
}: CommandOf<'OpenResearch' | 'CloseResearch'>) => ({
  term,
  quantity,
  ...(fulfillmentCenter !== undefined && { fulfillmentCenter }),
  source,
});
