import { accept, refuse } from '#domain/decision';
import { isSameContent } from '#domain/isSameContent';
import { said } from '#domain/said';
import type { Asked } from '#domain/sku/commands';
import type { SkuDecision } from '#domain/sku/possible';
import type { Sku, SkuIds, SkuState } from '#domain/sku/state';

/** A SKU can be met anywhere and any number of times: what is known of it already is not recorded again. */
export function register({ type: _, msku, ...ids }: Asked<'RegisterSku'>, state: SkuState): SkuDecision {
  if (state.status === 'none') return accept({ type: 'SkuRegistered', msku, ...said(ids) });
  if (msku !== state.msku) return refuse({ reason: 'other-msku', msku, known: state.msku });
  return identify({ type: 'IdentifySku', ...ids }, state);
}

export function identify({ type: _, ...ids }: Asked<'IdentifySku'>, state: Sku): SkuDecision {
  const known = { ...state.ids, ...said(ids) };
  return isSameContent(known, state.ids) ? accept() : accept({ type: 'SkuIdentified', ...said(ids) });
}

/** Those that are not known yet: what is told in passing, perhaps of years ago, corrects nothing. */
export const missingIds = (told: SkuIds, known: SkuIds): SkuIds =>
  Object.fromEntries(Object.entries(said(told)).filter(([name]) => !Object.hasOwn(said(known), name)));
