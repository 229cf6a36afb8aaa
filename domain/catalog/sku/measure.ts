import { accept } from '#domain/aggregate/decision';
import type { Asked } from '#domain/catalog/sku/commands';
import { lastWord } from '#domain/catalog/sku/dated';
import type { SkuDecision } from '#domain/catalog/sku/possible';
import type { Sku } from '#domain/catalog/sku/state';
import { isSameContent } from '#domain/values/isSameContent';

/** The seller's too is recorded where Amazon's governs: it is the evidence of a dispute. */
export function recordMeasurement(
  { type: _, ...measurement }: Asked<'RecordMeasurement'>,
  { measurements }: Sku,
): SkuDecision {
  if (isSameContent(measurement, lastWord(measurements, measurement))) return accept();
  return accept({ type: 'MeasurementRecorded', ...measurement });
}

export function determineStorageType(
  { type: _, ...determined }: Asked<'DetermineStorageType'>,
  { storageTypes }: Sku,
): SkuDecision {
  if (isSameContent(determined, lastWord(storageTypes, determined))) return accept();
  return accept({ type: 'StorageTypeDetermined', ...determined });
}
