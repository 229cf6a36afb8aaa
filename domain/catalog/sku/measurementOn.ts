import { type DatedMeasurement, governingStatement } from '#domain/catalog/sku/datedStatement';
import { type Volume, volumeOf } from '#domain/values/volume';

/** The measurement that governs on a day, and its volume. */
export interface MeasurementOnDay<Said extends DatedMeasurement> {
  readonly measurement: Said;
  readonly unitVolume: Volume;
  /** Earlier measurements that do not govern: evidence against the one that does. */
  readonly others: readonly Said[];
}

/** `undefined` before the first measurement takes effect: the volume of that day is unknown, which is not 0. */
export function measurementOn<Said extends DatedMeasurement>(
  measurements: readonly Said[],
  day: string,
): MeasurementOnDay<Said> | undefined {
  const measurement = governingStatement(measurements, day);
  if (measurement === undefined) return undefined;
  const others = measurements.filter((each) => each !== measurement && each.effectiveFrom <= day);
  return { measurement, unitVolume: volumeOf(measurement.dimensions), others };
}
