import { accept } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/catalog/sku/commands';
import { latestStatement } from '#domain/catalog/sku/datedStatement';
import type { SkuDecision } from '#domain/catalog/sku/refusals';
import type { Sku } from '#domain/catalog/sku/state';
import { isSameContent } from '#domain/values/isSameContent';

/** Records the seller's measurement even while Amazon's governs: it is evidence for a dispute. */
export function recordMeasurement(
  { type: _, ...measurement }: CommandOf<'RecordMeasurement'>,
  { measurements }: Sku,
): SkuDecision {
  if (isSameContent(measurement, latestStatement(measurements, measurement))) return accept();
  return accept({ type: 'MeasurementRecorded', ...measurement });
}

export function determineStorageType(
  { type: _, ...statement }: CommandOf<'DetermineStorageType'>,
  { storageTypes }: Sku,
): SkuDecision {
  if (isSameContent(statement, latestStatement(storageTypes, statement))) return accept();
  return accept({ type: 'StorageTypeDetermined', ...statement });
}
