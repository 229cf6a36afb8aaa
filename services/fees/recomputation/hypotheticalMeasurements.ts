import { governingStatement } from '#domain/catalog/sku/datedStatement';
import type { Dimensions, Weight } from '#domain/values/measurement';
import { catalogRows } from '#services/catalog/sku/catalogRows';
import { isKnownSku } from '#services/catalog/sku/isKnownSku';
import type { HypotheticalMeasurement } from '#services/fees/recomputation/feeSources';
import type { ReadSide } from '#services/readSide/readSide';

/** What a unit would measure, in a calculation of what it would cost. */
export interface HypotheticalUnit {
  readonly msku: string;
  readonly dimensions: Dimensions;
  /** Without it, the weight in the catalog. */
  readonly weight?: Weight | undefined;
}

export interface HypotheticalMeasurements {
  readonly measured: readonly HypotheticalMeasurement[];
  /** MSKUs that the seller does not have. */
  readonly unknown: readonly string[];
  /** SKUs of which no weight was given and none is known. */
  readonly withoutWeight: readonly string[];
}

/** Dimensions without a weight take the weight of the measurement that governs in the catalog. */
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
