import type { Policy } from '#domain/policies/policy';

export type SizeTierName =
  | 'SMALL_STANDARD'
  | 'LARGE_STANDARD'
  | 'SMALL_OVERSIZE'
  | 'MEDIUM_OVERSIZE'
  | 'LARGE_OVERSIZE'
  | 'SPECIAL_OVERSIZE'
  | 'SMALL_BULKY'
  | 'LARGE_BULKY'
  | 'EXTRA_LARGE_0_TO_50_LB'
  | 'EXTRA_LARGE_50_TO_70_LB'
  | 'EXTRA_LARGE_70_TO_150_LB'
  | 'EXTRA_LARGE_OVER_150_LB';

/** What a unit must not exceed to be in a tier; pounds and inches, inclusive. A tier without limits takes the rest. */
export interface SizeTier {
  readonly name: SizeTierName;
  readonly heaviest?: { readonly weight: 'unit' | 'shipping'; readonly pounds: string };
  /** The longest side, then the median, then the shortest; the last ones may be free. */
  readonly sides?: readonly string[];
  readonly lengthAndGirth?: string;
  /** The weight that fees are charged by. */
  readonly charged: ChargedWeight;
}

interface ChargedWeight {
  /** The shipping weight is the greater of the unit's weight and its dimensional weight. */
  readonly weight: 'unit' | 'shipping';
  /** The least width and height that the dimensional weight assumes, in inches. */
  readonly leastSide?: string;
  /** Pounds to whose next multiple the weight is rounded up. */
  readonly step: string;
}

/** The tiers of a store while they were or are in force, the smallest first. */
export interface SizeTierTable {
  /** A day in the marketplace, inclusive. */
  readonly from: string;
  readonly tiers: readonly SizeTier[];
  /** Beyond these, in inches, a unit of the largest tiers is charged as overmax. */
  readonly overmax?: { readonly longestSide: string; readonly lengthAndGirth: string };
}

export interface SizeTiers {
  /** Cubic inches that weigh a pound. */
  readonly dimensionalDivisor: string;
  /** Whether large standard units too are at least so wide and high; sources disagree. */
  readonly leastSideOfLargeStandard: string | undefined;
  /** The latest first. */
  readonly tables: readonly SizeTierTable[];
}

const smallStandard = (pounds: string, step: string): SizeTier => ({
  name: 'SMALL_STANDARD',
  heaviest: { weight: 'unit', pounds },
  sides: ['15', '12', '0.75'],
  charged: { weight: 'unit', step },
});
const largeStandard: SizeTier = {
  name: 'LARGE_STANDARD',
  heaviest: { weight: 'shipping', pounds: '20' },
  sides: ['18', '14', '8'],
  charged: { weight: 'shipping', step: '0.25' },
};
const large = { weight: 'shipping', leastSide: '2', step: '1' } as const;

const oversize: readonly SizeTier[] = [
  {
    name: 'SMALL_OVERSIZE',
    heaviest: { weight: 'shipping', pounds: '70' },
    sides: ['60', '30'],
    lengthAndGirth: '130',
    charged: large,
  },
  {
    name: 'MEDIUM_OVERSIZE',
    heaviest: { weight: 'shipping', pounds: '150' },
    sides: ['108'],
    lengthAndGirth: '130',
    charged: large,
  },
  {
    name: 'LARGE_OVERSIZE',
    heaviest: { weight: 'shipping', pounds: '150' },
    sides: ['108'],
    lengthAndGirth: '165',
    charged: large,
  },
  { name: 'SPECIAL_OVERSIZE', charged: large },
];

const smallBulky: SizeTier = {
  name: 'SMALL_BULKY',
  heaviest: { weight: 'shipping', pounds: '50' },
  sides: ['37', '28', '20'],
  lengthAndGirth: '130',
  charged: large,
};
const largeBulky: SizeTier = {
  name: 'LARGE_BULKY',
  heaviest: { weight: 'shipping', pounds: '50' },
  sides: ['59', '33', '33'],
  lengthAndGirth: '130',
  charged: large,
};
const extraLarge: readonly SizeTier[] = [
  { name: 'EXTRA_LARGE_0_TO_50_LB', heaviest: { weight: 'shipping', pounds: '50' }, charged: large },
  { name: 'EXTRA_LARGE_50_TO_70_LB', heaviest: { weight: 'shipping', pounds: '70' }, charged: large },
  { name: 'EXTRA_LARGE_70_TO_150_LB', heaviest: { weight: 'unit', pounds: '150' }, charged: large },
  { name: 'EXTRA_LARGE_OVER_150_LB', charged: { weight: 'unit', step: '1' } },
];

/** Of the US store; those of other stores are not known. */
export const sizeTiers: Policy<SizeTiers> = {
  rule: {
    dimensionalDivisor: '139',
    leastSideOfLargeStandard: undefined,
    tables: [
      {
        from: '2026-01-15',
        tiers: [smallStandard('1', '0.125'), largeStandard, smallBulky, largeBulky, ...extraLarge],
        overmax: { longestSide: '96', lengthAndGirth: '130' },
      },
      {
        from: '2024-02-05',
        tiers: [smallStandard('1', '0.125'), largeStandard, largeBulky, ...extraLarge],
      },
      { from: '2022-01-18', tiers: [smallStandard('1', '0.25'), largeStandard, ...oversize] },
      { from: '2018-02-22', tiers: [smallStandard('0.75', '0.25'), largeStandard, ...oversize] },
    ],
  },
  source:
    "Amazon's size tier page of each time, in copies; the days of 2018 and 2022 and the 2 inches of large standard are not settled",
  unverified: true,
};
