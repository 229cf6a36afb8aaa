import type { PlacementKind } from '#domain/inbound/plan/placement';
import type { Marketplace } from '#domain/values/marketplace';
import type { DatedTable } from '#infra/amazon/simulation/datedTable';
import type { UnitSize } from '#infra/amazon/simulation/unit';

/** What a unit costs, by its weight in pounds: the published range, low and high. */
export interface WeightStep {
  readonly upTo: string;
  readonly perUnit: readonly [low: string, high: string];
  /** Added for each started pound above so many. */
  readonly perPound?: { readonly above: string; readonly fee: string };
}

/** A kind of placement that can be chosen. */
export interface PlacementOffer {
  readonly kind: PlacementKind;
  /** Fewest and most destinations. */
  readonly destinations: readonly [fewest: number, most: number];
  /** Boxes that every SKU must be in, or the kind is not offered. */
  readonly boxesOfEachSku: number;
  /** A size without steps is not offered the kind. A unit heavier than the last step (extra-large) costs nothing. */
  readonly fees: 'free' | Partial<Readonly<Record<UnitSize, readonly WeightStep[]>>>;
}

const stated = (fee: string) => [fee, fee] as const;

const defaultSplit = (most: number): PlacementOffer => ({
  kind: 'AMAZON_OPTIMIZED',
  destinations: [1, most],
  boxesOfEachSku: 0,
  fees: 'free',
});

const optimizedSplit: PlacementOffer = {
  kind: 'AMAZON_OPTIMIZED',
  destinations: [4, 5],
  boxesOfEachSku: 5,
  fees: 'free',
};

/** "FBA Inventory Placement Service", Amazon's help page G200943420. */
const inventoryPlacementService: PlacementOffer = {
  kind: 'INVENTORY_PLACEMENT_SERVICE',
  destinations: [1, 1],
  boxesOfEachSku: 0,
  fees: {
    standard: [
      { upTo: '1', perUnit: stated('0.30') },
      { upTo: '2', perUnit: stated('0.40') },
      { upTo: '20', perUnit: stated('0.40'), perPound: { above: '2', fee: '0.10' } },
    ],
    oversize: [
      { upTo: '5', perUnit: stated('1.30') },
      { upTo: '150', perUnit: stated('1.30'), perPound: { above: '5', fee: '0.20' } },
    ],
  },
};

const minimalSplit = (fees: PlacementOffer['fees']): PlacementOffer => ({
  kind: 'MINIMAL',
  destinations: [1, 1],
  boxesOfEachSku: 0,
  fees,
});

const partialSplit = (fees: PlacementOffer['fees']): PlacementOffer => ({
  kind: 'PARTIAL',
  destinations: [2, 3],
  boxesOfEachSku: 0,
  fees,
});

/** Large standard, by Amazon's help page GC3Q44PBK8BXQW3Z. Small standard is left out: a box does not show it. */
const minimalStandard2024: readonly WeightStep[] = [
  { upTo: '0.75', perUnit: ['0.18', '0.34'] },
  { upTo: '1.5', perUnit: ['0.22', '0.41'] },
  { upTo: '3', perUnit: ['0.27', '0.49'] },
  { upTo: '20', perUnit: ['0.37', '0.68'] },
];
const partialStandard2024: readonly WeightStep[] = [
  { upTo: '0.75', perUnit: ['0.13', '0.24'] },
  { upTo: '1.5', perUnit: ['0.15', '0.28'] },
  { upTo: '3', perUnit: ['0.17', '0.34'] },
  { upTo: '20', perUnit: ['0.23', '0.48'] },
];

/** Large bulky at the launch: a range and an average from press reports; unverified. */
const minimalBulky2024: readonly WeightStep[] = [{ upTo: '50', perUnit: ['2.16', '6.00'] }];
const partialBulky2024: readonly WeightStep[] = [{ upTo: '50', perUnit: stated('1.58') }];

/** Large bulky since 2025: the highest of the range, as public tables and press state it; the lowest is not known. */
const minimalBulky2025: readonly WeightStep[] = [
  { upTo: '5', perUnit: stated('1.60') },
  { upTo: '12', perUnit: stated('2.40') },
  { upTo: '28', perUnit: stated('3.50') },
  { upTo: '42', perUnit: stated('4.95') },
  { upTo: '50', perUnit: stated('5.95') },
];
const partialBulky2025: readonly WeightStep[] = [
  { upTo: '5', perUnit: stated('1.10') },
  { upTo: '12', perUnit: stated('1.75') },
  { upTo: '28', perUnit: stated('2.19') },
  { upTo: '42', perUnit: ['1.05', '2.83'] },
  { upTo: '50', perUnit: stated('3.32') },
];

/** Large standard since 2026-01-15: single values of a third party; unverified. */
const minimalStandard2026: readonly WeightStep[] = [
  { upTo: '0.75', perUnit: stated('0.29') },
  { upTo: '1.5', perUnit: stated('0.34') },
  { upTo: '3', perUnit: stated('0.41') },
  { upTo: '20', perUnit: stated('0.55') },
];

const unitedStates: DatedTable<{ readonly offers: readonly PlacementOffer[] }> = [
  { from: '2000-01-01', offers: [inventoryPlacementService, defaultSplit(3)] },
  {
    from: '2024-03-01',
    offers: [
      minimalSplit({ standard: minimalStandard2024, oversize: minimalBulky2024 }),
      partialSplit({ standard: partialStandard2024, oversize: partialBulky2024 }),
      optimizedSplit,
    ],
  },
  {
    // From here on the partial split is for bulky stock only.
    from: '2025-02-20',
    offers: [
      minimalSplit({ standard: minimalStandard2024, oversize: minimalBulky2025 }),
      partialSplit({ oversize: partialBulky2025 }),
      optimizedSplit,
    ],
  },
  {
    from: '2026-01-15',
    offers: [
      minimalSplit({ standard: minimalStandard2026, oversize: minimalBulky2025 }),
      partialSplit({ oversize: partialBulky2025 }),
      optimizedSplit,
    ],
  },
];

/** Outside the United States no placement fee is known: a free default split over up to two centers, invented. */
const elsewhere: DatedTable<{ readonly offers: readonly PlacementOffer[] }> = [
  { from: '2000-01-01', offers: [defaultSplit(2)] },
];

/** Simulation: which placements can be chosen, and at what fee, modelled on what Amazon published. */
export const placementPrograms = (marketplace: Marketplace) =>
  marketplace === 'US' ? unitedStates : elsewhere;
