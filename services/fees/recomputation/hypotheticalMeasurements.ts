import { governingStatement } from '#domain/catalog/sku/datedStatement';
import type { Dimensions, Weight } from '#domain/values/measurement';
import { catalogRows } from '#services/catalog/sku/catalogRows';
import { isKnownSku } from '#services/catalog/sku/isKnownSku';
import type { HypotheticalMeasurement } from '#services/fees/recomputation/feeSources';
import type { ReadSide } from '#services/readSide/readSide';

/** What somebody supposes that a unit measures. */
export interface HypotheticalUnit {
  readonly msku: string;
  readonly dimensions: Dimensions;
  /** Without it, what is known of it. */
  readonly weight?: Weight | undefined;
}

export interface HypotheticalMeasurements {
  readonly measured: readonly HypotheticalMeasurement[];
  /** What the seller has no SKU of. */
  readonly unknown: readonly string[];
  /** SKUs of which no weight was given and none is known. */
  readonly withoutWeight: readonly string[];
}

/** Sides without a weight take the one that prevails of all that was said. */
export function hypotheticalMeasurements(
  side: Pick<ReadSide, 'readModels'>,
  sellerId: string,
  units: readonly HypotheticalUnit[],
): HypotheticalMeasurements {
  const unknown = units.map(({ msku }) => msku).filter((msku) => !isKnownSku(side, sellerId, msku));
  const known = units.map(({ msku, dimensions, weight = knownWeight(side, sellerId, msku) }) => ({
    msku,
    dimensions,
    weight,
  }));
  return {
    unknown,
    measured: known.flatMap(({ weight, ...unit }) => (weight === undefined ? [] : [{ ...unit, weight }])),
    withoutWeight: known.flatMap(({ msku, weight }) => (weight === undefined ? [msku] : [])),
  };
}

function knownWeight(side: Pick<ReadSide, 'readModels'>, sellerId: string, msku: string): Weight | undefined {
  const row = catalogRows(side).find((each) => each.sellerId === sellerId && each.msku === msku);
  return governingStatement(row?.measurements ?? [], '9999-12-31')?.weight;
}
