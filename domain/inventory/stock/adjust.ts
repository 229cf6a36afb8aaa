import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inventory/stock/commands';
import type { StockDecision } from '#domain/inventory/stock/decision';
import { movementFacts } from '#domain/inventory/stock/movements';
import { allReasonCodes, reasonRule } from '#domain/inventory/stock/reasonCodes';
import type { Stock } from '#domain/inventory/stock/state';
import type { Movement } from '#domain/inventory/stock/values';

/** Adjusts units by a reason code. A code of a pair records both sides with the same units, so that they sum to 0. */
export function adjust(command: CommandOf<'AdjustUnits'>, stock: Stock): StockDecision {
  const { reason: code, quantity, fulfillmentCenter, referenceId, source } = command;
  const rule = reasonRule(code);
  if (rule === undefined) return refuse({ reason: 'unknown-reason-code', code, known: allReasonCodes });
  if (quantity === 0) return refuse({ reason: 'no-units' });
  if (rule.sign === '+' && quantity < 0)
    return refuse({ reason: 'sign-contradicts-code', code, sign: rule.sign });

  const disposition = command.disposition ?? rule.from ?? 'SELLABLE';
  const row: Movement = {
    eventType: 'Adjustments',
    reason: code,
    quantity: rule.sign === '-' ? -Math.abs(quantity) : quantity,
    disposition,
    fulfillmentCenter,
    ...(referenceId !== undefined && { referenceId }),
  };
  if (rule.followedBy === undefined) return accept(...movementFacts([row], stock, source));
  const into = command.into ?? (rule.into === 'same' ? disposition : rule.into);
  if (into === undefined) return refuse({ reason: 'into-needed', code });
  const back: Movement = { ...row, reason: rule.followedBy, quantity: -row.quantity, disposition: into };
  return accept(...movementFacts([row, back], stock, source));
}
