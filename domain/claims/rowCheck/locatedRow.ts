import type { ChargedRow } from '#domain/claims/chargedRow';
import type { Marketplace } from '#domain/marketplace';

/** A row whose store is known. */
export type LocatedRow = ChargedRow & { readonly country: Marketplace };
