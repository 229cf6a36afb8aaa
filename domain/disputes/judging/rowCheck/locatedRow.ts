import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Marketplace } from '#domain/values/marketplace';

/** A row whose store is known. */
export type LocatedRow = ChargedRow & { readonly country: Marketplace };
