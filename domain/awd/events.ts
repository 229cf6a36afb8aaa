import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { AwdAdjustment, AwdFlag, AwdRate, awdIdentity, boxesAlike, Replenishment } from '#domain/awd/values';
import type { Immutable } from '#domain/values/immutable';
import { LocalDate } from '#domain/values/item';

const boxes = z.int().describe('how many, above 0');
const origin = {
  referenceId: z.string().optional().describe('of an AWD shipment, a replenishment or an order'),
  source: z.string().describe('who says so: `seller`, or the name of a report'),
};
const flags = z.array(AwdFlag).describe('why this fact deserves a second look; empty as a rule');

/** What has happened to the boxes of one seller's SKU in Amazon Warehousing and Distribution. */
export const AwdEvent = z.discriminatedUnion('type', [
  message('AwdStockOpened', awdIdentity),

  /** They are in a distribution center; how they came there is not followed. */
  message('BoxesReceived', { boxes, ...boxesAlike, ...origin }),
  /** They left for a fulfillment center. */
  message('BoxesReplenished', {
    boxes,
    ...boxesAlike,
    replenishment: Replenishment,
    deliveredOn: LocalDate.optional().describe('when FBA had them, where it is known'),
    ...origin,
    flags,
  }),
  /** They left for elsewhere: Multi-Channel Distribution. */
  message('BoxesSent', { boxes, ...boxesAlike, destination: z.string(), ...origin, flags }),
  message('BoxesAdjusted', {
    boxes: z.int().describe('how many came; negative where they went'),
    ...boxesAlike,
    reason: AwdAdjustment,
    ...origin,
    flags,
  }),

  message('AwdRateDecided', {
    rate: AwdRate,
    from: LocalDate.describe('the first day on which it counts, in the marketplace'),
  }),
]);
export type AwdEvent = Immutable<z.infer<typeof AwdEvent>>;
export type AwdFact<Type extends AwdEvent['type']> = Extract<AwdEvent, { type: Type }>;
