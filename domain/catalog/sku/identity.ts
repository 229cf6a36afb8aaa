import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/catalog/sku/commands';
import type { SkuDecision } from '#domain/catalog/sku/refusals';
import type { SkuIds } from '#domain/catalog/sku/skuIds';
import type { Sku, SkuState } from '#domain/catalog/sku/state';
import { defined } from '#domain/values/defined';
import { isSameContent } from '#domain/values/isSameContent';

/** A SKU can be met anywhere and any number of times: what is known of it already is not recorded again. */
export function register({ type: _, msku, ...ids }: CommandOf<'RegisterSku'>, state: SkuState): SkuDecision {
  if (state.status === 'none') return accept({ type: 'SkuRegistered', msku, ...defined(ids) });
  if (msku !== state.msku) return refuse({ reason: 'other-msku', msku, known: state.msku });
  return identify({ type: 'IdentifySku', ...ids }, state);
}

export function identify({ type: _, ...ids }: CommandOf<'IdentifySku'>, state: Sku): SkuDecision {
  const mergedIds = { ...state.ids, ...defined(ids) };
  return isSameContent(mergedIds, state.ids) ? accept() : accept({ type: 'SkuIdentified', ...defined(ids) });
}

/** Those that are not known yet: what is told in passing, perhaps of years ago, corrects nothing. */
export const missingIds = (statedIds: SkuIds, knownIds: SkuIds): SkuIds =>
  Object.fromEntries(
    Object.entries(defined(statedIds)).filter(([name]) => !Object.hasOwn(defined(knownIds), name)),
  );
