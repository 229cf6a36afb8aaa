import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/catalog/sku/commands';
import type { SkuDecision } from '#domain/catalog/sku/refusals';
import type { SkuIds } from '#domain/catalog/sku/skuIds';
import type { Sku, SkuState } from '#domain/catalog/sku/state';
import { defined } from '#domain/values/defined';
import { isSameContent } from '#domain/values/isSameContent';

/** Registers a SKU. Reports name the same SKU many times, so only ids that change are recorded. */
export function register({ type: _, msku, ...ids }: CommandOf<'RegisterSku'>, state: SkuState): SkuDecision {
  if (state.status === 'none') return accept({ type: 'SkuRegistered', msku, ...defined(ids) });
  if (msku !== state.msku) return refuse({ reason: 'other-msku', msku, known: state.msku });
  return identify({ type: 'IdentifySku', ...ids }, state);
}

export function identify({ type: _, ...ids }: CommandOf<'IdentifySku'>, state: Sku): SkuDecision {
  const mergedIds = { ...state.ids, ...defined(ids) };
  return isSameContent(mergedIds, state.ids) ? accept() : accept({ type: 'SkuIdentified', ...defined(ids) });
}

/** Ids that the SKU does not have yet. An id mentioned in a report may be years old, so it never replaces a stored one. */
export const missingIds = (statedIds: SkuIds, knownIds: SkuIds): SkuIds =>
  Object.fromEntries(
    Object.entries(defined(statedIds)).filter(([name]) => !Object.hasOwn(defined(knownIds), name)),
  );
