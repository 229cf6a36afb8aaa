import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { agedInventory } from '#domain/fees/rateCards/published/agedInventory';
import { awd } from '#domain/fees/rateCards/published/awd';
import { fuelSurcharge } from '#domain/fees/rateCards/published/fuelSurcharge';
import { fulfilment } from '#domain/fees/rateCards/published/fulfilment';
import { inboundDefect } from '#domain/fees/rateCards/published/inboundDefect';
import { inboundPlacement } from '#domain/fees/rateCards/published/inboundPlacement';
import { lowInventory } from '#domain/fees/rateCards/published/lowInventory';
import { prepAndLabel } from '#domain/fees/rateCards/published/prepAndLabel';
import { removal } from '#domain/fees/rateCards/published/removal';
import { storageBase } from '#domain/fees/rateCards/published/storageBase';
import { storageOverage } from '#domain/fees/rateCards/published/storageOverage';
import { storageUtilization } from '#domain/fees/rateCards/published/storageUtilization';
import { subscription } from '#domain/fees/rateCards/published/subscription';
import type { RateCard } from '#domain/fees/rateCards/rateCard';

/** The cards that come with Lading. No table for multi-channel fulfilment was found. */
export const publishedCards: readonly RateCard[] = [
  ...storageBase,
  ...storageUtilization,
  ...agedInventory,
  ...storageOverage,
  ...lowInventory,
  ...inboundPlacement,
  ...inboundDefect,
  ...fulfilment,
  ...fuelSurcharge,
  ...removal,
  ...prepAndLabel,
  ...awd,
  ...subscription,
];

/** The book that applies when the seller has no cards of their own. */
export const publishedBook: RateCardBook = { published: publishedCards, seller: [] };
