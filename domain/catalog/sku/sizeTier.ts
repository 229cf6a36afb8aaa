import Big from 'big.js';
import { type DatedMeasurement, governingStatement } from '#domain/catalog/sku/datedStatement';
import type { Policy } from '#domain/policies/policy';
import {
  type SizeTier,
  type SizeTierName,
  type SizeTiers,
  type SizeTierTable,
  sizeTiers,
} from '#domain/policies/sizeTiers';
import type { Marketplace } from '#domain/values/marketplace';
import { type Dimensions, inches, pounds, type Weight } from '#domain/values/measurement';
import { quotient } from '#domain/values/quotient';

/** The tier of a unit and the weights that its fees go by, in pounds. */
export interface UnitSizeTier {
  readonly known: true;
  readonly sizeTier: SizeTierName;
  readonly unitWeight: string;
  readonly dimensionalWeight: string;
  /** What is charged before rounding: the unit's weight or, where the tier has one, the greater of the two. */
  readonly shippingWeight: string;
  /** Rounded up as the tier is charged. */
  readonly chargedWeight: string;
  readonly overmax: boolean;
  /** Of the rules in force, a day in the marketplace. */
  readonly rulesFrom: string;
  readonly source: string;
  readonly unverified: boolean;
}

export type SizeTierAnswer = UnitSizeTier | { readonly known: false; readonly why: NoSizeTier };

/** Why the size tier of a unit is not known. */
export type NoSizeTier =
  | { readonly reason: 'no-measurement'; readonly day: string }
  | { readonly reason: 'no-size-tiers'; readonly of: Marketplace | { readonly day: string } };

/** The size tier by the measurement and the rules in force on `day`. */
export function sizeTierOn(
  measurements: readonly DatedMeasurement[],
  marketplace: Marketplace,
  day: string,
  policy: Policy<SizeTiers> = sizeTiers,
): SizeTierAnswer {
  const measurement = governingStatement(measurements, day);
  return measurement === undefined
    ? { known: false, why: { reason: 'no-measurement', day } }
    : sizeTierOf(measurement, marketplace, day, policy);
}

type Unit = { readonly dimensions: Dimensions; readonly weight: Weight };

export function sizeTierOf(
  unit: Unit,
  marketplace: Marketplace,
  day: string,
  policy: Policy<SizeTiers> = sizeTiers,
): SizeTierAnswer {
  if (marketplace !== 'US') return { known: false, why: { reason: 'no-size-tiers', of: marketplace } };
  const table = policy.rule.tables.find(({ from }) => from <= day);
  if (table === undefined) return { known: false, why: { reason: 'no-size-tiers', of: { day } } };
  const tiers = cachedTiers(policy, table);
  const tier = tiers.get(unit) ?? tierIn(table, unit, policy);
  tiers.set(unit, tier);
  return tier;
}

/** Tiers of units by policy and table: units are measured seldom, and every fee needs their tier. */
const tierCache = new WeakMap<Policy<SizeTiers>, Map<SizeTierTable, WeakMap<Unit, UnitSizeTier>>>();

function cachedTiers(policy: Policy<SizeTiers>, table: SizeTierTable): WeakMap<Unit, UnitSizeTier> {
  const ofPolicy = tierCache.get(policy) ?? new Map<SizeTierTable, WeakMap<Unit, UnitSizeTier>>();
  tierCache.set(policy, ofPolicy);
  const ofTable = ofPolicy.get(table) ?? new WeakMap<Unit, UnitSizeTier>();
  ofPolicy.set(table, ofTable);
  return ofTable;
}

function tierIn(
  table: SizeTierTable,
  unit: Unit,
  { rule, source, unverified }: Policy<SizeTiers>,
): UnitSizeTier {
  const sides = sortSides(inches(unit.dimensions));
  const weight = pounds(unit.weight);
  for (const tier of table.tiers) {
    const dimensionalWeight = dimensionalWeightOf(sides, tier, rule);
    const shipping = weight.gt(dimensionalWeight) ? weight : dimensionalWeight;
    if (!fitsTier(tier, sides, { unit: weight, shipping })) continue;
    const charged = tier.charged.weight === 'unit' ? weight : shipping;
    return {
      known: true,
      sizeTier: tier.name,
      unitWeight: weight.toFixed(),
      dimensionalWeight: dimensionalWeight.toFixed(),
      shippingWeight: charged.toFixed(),
      chargedWeight: quotient(charged, new Big(tier.charged.step))
        .round(0, Big.roundUp)
        .times(tier.charged.step)
        .toFixed(),
      overmax: tier.name.startsWith('EXTRA_LARGE') && isOvermax(sides, table),
      rulesFrom: table.from,
      source,
      unverified,
    };
  }
  throw new Error(`the size tiers from ${table.from} on leave units out`);
}

/** Longest, median, shortest. */
type Sides = readonly [Big, Big, Big];

const sortSides = (sides: Sides): Sides => {
  const [longest, median, shortest] = sides.toSorted((one, other) => other.cmp(one));
  return [longest ?? sides[0], median ?? sides[1], shortest ?? sides[2]];
};

/** Amazon's length plus girth: the longest side, and around the two shorter ones. */
const lengthAndGirth = ([longest, median, shortest]: Sides): Big =>
  longest.plus(median.plus(shortest).times('2'));

function dimensionalWeightOf([longest, median, shortest]: Sides, tier: SizeTier, rule: SizeTiers): Big {
  const least = tier.name === 'LARGE_STANDARD' ? rule.leastSideOfLargeStandard : tier.charged.leastSide;
  const atLeast = (side: Big): Big => (least !== undefined && side.lt(least) ? new Big(least) : side);
  const product = longest.times(atLeast(median)).times(atLeast(shortest));
  return quotient(product, new Big(rule.dimensionalDivisor));
}

const fitsTier = (
  tier: SizeTier,
  sides: Sides,
  weights: { readonly unit: Big; readonly shipping: Big },
): boolean =>
  (tier.heaviest === undefined || weights[tier.heaviest.weight].lte(tier.heaviest.pounds)) &&
  (tier.sides ?? []).every((limit, at) => sides[at]?.lte(limit)) &&
  (tier.lengthAndGirth === undefined || lengthAndGirth(sides).lte(tier.lengthAndGirth));

const isOvermax = (sides: Sides, { overmax }: SizeTierTable): boolean =>
  overmax !== undefined &&
  (sides[0].gt(overmax.longestSide) || lengthAndGirth(sides).gt(overmax.lengthAndGirth));
