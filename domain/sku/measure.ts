import { accept } from '#domain/decision';
import { isSameContent } from '#domain/isSameContent';
import type { Asked } from '#domain/sku/commands';
import { lastWord } from '#domain/sku/dated';
import type { SkuDecision } from '#domain/sku/possible';
import type { Sku } from '#domain/sku/state';

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
