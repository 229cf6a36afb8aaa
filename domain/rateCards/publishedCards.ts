import type { RateCardBook } from '#domain/rateCards/cardsOn';
import { agedInventory } from '#domain/rateCards/published/agedInventory';
import { awd } from '#domain/rateCards/published/awd';
import { fuelSurcharge } from '#domain/rateCards/published/fuelSurcharge';
import { fulfilment } from '#domain/rateCards/published/fulfilment';
import { inboundDefect } from '#domain/rateCards/published/inboundDefect';
import { inboundPlacement } from '#domain/rateCards/published/inboundPlacement';
import { lowInventory } from '#domain/rateCards/published/lowInventory';
import { prepAndLabel } from '#domain/rateCards/published/prepAndLabel';
import { removal } from '#domain/rateCards/published/removal';
import { storageBase } from '#domain/rateCards/published/storageBase';
import { storageOverage } from '#domain/rateCards/published/storageOverage';
import { storageUtilization } from '#domain/rateCards/published/storageUtilization';
import { subscription } from '#domain/rateCards/published/subscription';
import type { RateCard } from '#domain/rateCards/rateCard';

/** The cards that come with Lading. Of multi-channel fulfilment no table was found. */
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

/** What holds where the seller has no cards of their own. */
export const publishedBook: RateCardBook = { published: publishedCards, seller: [] };
