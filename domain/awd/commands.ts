import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import type { BoxCount } from '#domain/awd/state';
import { AwdAdjustment, AwdRate, awdIdentity, boxesAlike, Replenishment } from '#domain/awd/values';
import type { Immutable } from '#domain/values/immutable';
import { LocalDate } from '#domain/values/item';
import type { Marketplace } from '#domain/values/marketplace';

const id = z.string().min(1).max(100);
const boxes = z.int().min(1).max(1_000_000);
const identityAndOrigin = {
  ...awdIdentity,
  referenceId: id.optional().describe('of an AWD shipment, a replenishment or an order'),
  source: id.default('seller').describe('`seller`, or the name of a report'),
};
const boxDescription = {
  unitsPerBox: boxesAlike.unitsPerBox
    .optional()
    .describe('without it, as of all boxes that were ever received'),
  dimensions: boxesAlike.dimensions
    .optional()
    .describe('of one box; without them, as of all that were ever received'),
  region: boxesAlike.region.describe('without it, where all such boxes are, if that is known'),
};

/** Every command to a SKU's boxes in AWD. Each names seller, country and SKU; the first one opens their stream. */
export const AwdCommand = z.discriminatedUnion('type', [
  message('ReceiveBoxes', { ...identityAndOrigin, boxes, ...boxesAlike }),
  message('ReplenishBoxes', {
    ...identityAndOrigin,
    boxes,
    ...boxDescription,
    replenishment: Replenishment.default('AUTOMATIC'),
    deliveredOn: LocalDate.optional().describe('when FBA had them: processing went by it until 2025-04-01'),
  }),
  message('SendBoxes', {
    ...identityAndOrigin,
    boxes,
    ...boxDescription,
    destination: z.string().min(1).max(200),
  }),
  message('AdjustBoxes', {
    ...identityAndOrigin,
    boxes: z
      .int()
      .min(-1_000_000)
      .max(1_000_000)
      .describe('the sign is that of the reason, where it has one'),
    ...boxDescription,
    reason: AwdAdjustment,
  }),
  /** What Amazon decides on the 25th for the month to come. */
  message('DecideAwdRate', {
    ...awdIdentity,
    rate: AwdRate,
    from: LocalDate.describe('the first day on which it counts, in the marketplace'),
  }),
]);
export type AwdCommand = Immutable<z.infer<typeof AwdCommand>>;
export type CommandOf<Type extends AwdCommand['type']> = Extract<AwdCommand, { type: Type }>;

/** Why a command to AWD was refused, with what a person needs in order to act on it. */
export type AwdRefusal =
  | {
      readonly reason: 'other-awd-stock';
      readonly sellerId: string;
      readonly country: Marketplace;
      readonly msku: string;
    }
  | { readonly reason: 'no-boxes' }
  | { readonly reason: 'delivered-before-leaving'; readonly leftOn: string; readonly deliveredOn: string }
  | { readonly reason: 'which-boxes'; readonly known: readonly BoxCount[] }
  | { readonly reason: 'sign-contradicts-reason'; readonly adjustment: string; readonly sign: '+' | '-' };
