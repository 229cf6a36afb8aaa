import { z } from 'zod';
import { Decimal } from '#domain/values/decimal';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import { money } from '#domain/values/money';
import { argument, option } from '#infra/doors/cli/input/input';
import { MarketplaceText, marketplacesText } from '#infra/doors/cli/input/marketplaceInput';

export const storeInput = argument('<store>', marketplacesText, MarketplaceText);

/** The fields of a listing of a SKU in a store. */
export const listingInputs = {
  marketplace: storeInput,
  title: option('--title <title>', '1 to 500 characters', z.string().optional()),
  price: option('--price <amount>', "in the store's currency, as 12.99", Decimal.optional()),
};

/** The fields of a listing, with the price in the currency of its store. */
export const listingFields = <
  Given extends { readonly marketplace: Marketplace; readonly price: string | undefined },
>({
  price,
  ...listing
}: Given) => ({
  ...listing,
  ...(price !== undefined && { price: money(price, marketplaces[listing.marketplace].currency) }),
});
