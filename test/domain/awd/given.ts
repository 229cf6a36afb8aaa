import type { CommandOf } from '#domain/awd/commands';
import { decide } from '#domain/awd/decide';
import type { AwdFact } from '#domain/awd/events';
import { evolve, initialAwd } from '#domain/awd/state';
import type { Dimensions } from '#domain/values/measurement';
import { specification } from '#test/domain/specification';

export const { given } = specification({ initial: initialAwd, evolve, decide });

export const blueInUs = { sellerId: 'A2SELLER', country: 'US', msku: 'MUG-BLUE' } as const;
const blueInUsBySeller = { ...blueInUs, source: 'seller' } as const;

/** A box of one cubic foot, with 24 units. */
export const foot = {
  unitsPerBox: 24,
  dimensions: { length: '12', width: '12', height: '12', unitOfMeasurement: 'IN' } satisfies Dimensions,
} as const;
/** A box of two. */
export const twoFeet = {
  unitsPerBox: 48,
  dimensions: { length: '24', width: '12', height: '12', unitOfMeasurement: 'IN' } satisfies Dimensions,
} as const;

export const opened: AwdFact<'AwdStockOpened'> = { type: 'AwdStockOpened', ...blueInUs };

export const received = (
  boxes: number,
  more: Partial<AwdFact<'BoxesReceived'>> = {},
): AwdFact<'BoxesReceived'> => ({ type: 'BoxesReceived', boxes, ...foot, source: 'seller', ...more });

export const replenished = (
  boxes: number,
  more: Partial<AwdFact<'BoxesReplenished'>> = {},
): AwdFact<'BoxesReplenished'> => ({
  type: 'BoxesReplenished',
  boxes,
  ...foot,
  replenishment: 'AUTOMATIC',
  source: 'seller',
  flags: [],
  ...more,
});

export const sent = (boxes: number, more: Partial<AwdFact<'BoxesSent'>> = {}): AwdFact<'BoxesSent'> => ({
  type: 'BoxesSent',
  boxes,
  ...foot,
  destination: 'Walmart, Bentonville',
  source: 'seller',
  flags: [],
  ...more,
});

export const adjusted = (
  boxes: number,
  reason: AwdFact<'BoxesAdjusted'>['reason'],
  more: Partial<AwdFact<'BoxesAdjusted'>> = {},
): AwdFact<'BoxesAdjusted'> => ({
  type: 'BoxesAdjusted',
  boxes,
  ...foot,
  reason,
  source: 'seller',
  flags: [],
  ...more,
});

export const decided = (
  rate: AwdFact<'AwdRateDecided'>['rate'],
  from: string,
): AwdFact<'AwdRateDecided'> => ({ type: 'AwdRateDecided', rate, from });

export const receive = (boxes: number): CommandOf<'ReceiveBoxes'> => ({
  type: 'ReceiveBoxes',
  ...blueInUsBySeller,
  boxes,
  ...foot,
});

export const replenish = (
  boxes: number,
  more: Partial<CommandOf<'ReplenishBoxes'>> = {},
): CommandOf<'ReplenishBoxes'> => ({
  type: 'ReplenishBoxes',
  ...blueInUsBySeller,
  boxes,
  replenishment: 'AUTOMATIC',
  ...more,
});

export const send = (boxes: number): CommandOf<'SendBoxes'> => ({
  type: 'SendBoxes',
  ...blueInUsBySeller,
  boxes,
  destination: 'Walmart, Bentonville',
});

export const adjust = (
  boxes: number,
  reason: CommandOf<'AdjustBoxes'>['reason'],
  more: Partial<CommandOf<'AdjustBoxes'>> = {},
): CommandOf<'AdjustBoxes'> => ({ type: 'AdjustBoxes', ...blueInUsBySeller, boxes, reason, ...more });

export const decideRate = (
  rate: CommandOf<'DecideAwdRate'>['rate'],
  from: string,
): CommandOf<'DecideAwdRate'> => ({ type: 'DecideAwdRate', ...blueInUs, rate, from });
