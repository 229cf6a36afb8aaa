import { z } from 'zod';
import { Box } from '#domain/inbound/box';
import { Address } from '#domain/values/address';
import { Item, Owner } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { ShippingMode } from '#domain/values/transportation';

const PlanItem = Item.extend({
  fnsku: Item.shape.fnsku.optional(),
  asin: Item.shape.asin.optional(),
  prepOwner: Owner.default('SELLER'),
  labelOwner: Owner.default('SELLER'),
});

const contents = {
  items: z.array(PlanItem).min(1).max(2000),
  boxes: z.array(Box).max(5000).default([]),
};

/** What a plan sends, as a person writes it down: owners are the seller unless named, ids come from the listing. */
export const planItemsFile = z.strictObject(contents);

/** A plan as a person writes it down; what is not in it comes from the settings. */
export const planFile = z.strictObject({
  name: z.string().min(1).max(40),
  sourceAddress: Address.optional(),
  destinationMarketplace: Marketplace.optional(),
  shippingMode: ShippingMode.optional(),
  shipTo: Address.optional(),
  shipmentLabels: z.boolean().default(true),
  ...contents,
});

export const planFileNote =
  'A file: {"name":"Spring restock","items":[{"msku":"MUG-BLUE","quantity":48}],"boxes":[]}; sourceAddress and destinationMarketplace default to the settings, ASIN and FNSKU to the listing, owners to SELLER.';
