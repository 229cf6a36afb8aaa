import { accept, refuse } from '#domain/aggregate/decision';
import type { CommandOf, SkuRefusal } from '#domain/catalog/sku/commands';
import type { SkuDecision } from '#domain/catalog/sku/refusals';
import type { Sku } from '#domain/catalog/sku/state';
import { defined } from '#domain/values/defined';
import { isSameContent } from '#domain/values/isSameContent';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import type { Money } from '#domain/values/money';

type RefusalOf<Reason extends SkuRefusal['reason']> = Extract<SkuRefusal, { reason: Reason }>;

/** Lists the SKU in one store; other stores are not affected. */
export function createListing(
  { type: _, marketplace, ...command }: CommandOf<'CreateListing'>,
  { listings }: Sku,
): SkuDecision {
  const fields = defined(command);
  const listing = listings.get(marketplace);
  if (listing !== undefined) {
    return isSameContent({ ...listing, ...fields }, listing)
      ? accept()
      : refuse({ reason: 'already-listed', marketplace });
  }
  const misfit = currencyMisfit(marketplace, fields.price);
  return misfit === undefined ? accept({ type: 'ListingCreated', marketplace, ...fields }) : refuse(misfit);
}

/** Title and price are a store's own; units are not. */
export function changeListing(
  { type: _, marketplace, ...command }: CommandOf<'ChangeListing'>,
  { listings }: Sku,
): SkuDecision {
  const changes = defined(command);
  const listing = listings.get(marketplace);
  if (listing === undefined) return refuse(notListed(marketplace, listings));
  if (isSameContent({ ...listing, ...changes }, listing)) return accept();
  const misfit = currencyMisfit(marketplace, changes.price);
  return misfit === undefined ? accept({ type: 'ListingChanged', marketplace, ...changes }) : refuse(misfit);
}

/** Deletes the listing of one store; the listings of other stores stay. */
export const deleteListing = ({ marketplace }: CommandOf<'DeleteListing'>, { listings }: Sku): SkuDecision =>
  listings.has(marketplace)
    ? accept({ type: 'ListingDeleted', marketplace, cause: 'asked' })
    : refuse(notListed(marketplace, listings));

export const notListed = (marketplace: Marketplace, listings: Sku['listings']): RefusalOf<'not-listed'> => ({
  reason: 'not-listed',
  marketplace,
  listedIn: [...listings.keys()],
});

function currencyMisfit(
  marketplace: Marketplace,
  price: Money | undefined,
): RefusalOf<'other-currency'> | undefined {
  const { currency } = marketplaces[marketplace];
  if (price === undefined || price.code === currency) return undefined;
  return { reason: 'other-currency', marketplace, currency, given: price.code };
}
