import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/catalog/sku/commands';
import type { SkuEvent } from '#domain/catalog/sku/events';
import { notListed } from '#domain/catalog/sku/listings';
import type { SkuDecision } from '#domain/catalog/sku/refusals';
import type { Sku } from '#domain/catalog/sku/state';

/**
 * Sets the units that the seller ships itself. All stores in which this SKU is listed share one pool; a store gets units of
 * its own only under another SKU. When the pool of a shared SKU is empty, its listings are deleted in every store.
 */
export function setSellerFulfilledQuantity(
  { quantity, marketplace }: CommandOf<'SetSellerFulfilledQuantity'>,
  { listings, sellerFulfilledQuantity }: Sku,
): SkuDecision {
  if (marketplace !== undefined && !listings.has(marketplace))
    return refuse(notListed(marketplace, listings));
  const stores = [...listings].flatMap(([store, { fulfillment }]) =>
    fulfillment === 'SELLER' ? [store] : [],
  );
  if (stores.length === 0 || (marketplace !== undefined && !stores.includes(marketplace)))
    return refuse({ reason: 'not-seller-fulfilled', listedIn: [...listings.keys()] });
  const isShared = stores.length > 1;
  if (marketplace !== undefined && isShared)
    return refuse({ reason: 'quantity-is-shared', marketplace, marketplaces: stores });

  const deletionFacts: readonly SkuEvent[] =
    quantity === 0 && isShared
      ? stores.map((store) => ({ type: 'ListingDeleted', marketplace: store, cause: 'no-units-left' }))
      : [];
  const quantityFacts: readonly SkuEvent[] =
    quantity === sellerFulfilledQuantity ? [] : [{ type: 'SellerFulfilledQuantitySet', quantity }];
  return accept(...quantityFacts, ...deletionFacts);
}
