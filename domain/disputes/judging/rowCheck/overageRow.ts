import type Big from 'big.js';
import { figureNumber, volumeUnit } from '#domain/disputes/judging/printedFigures';
import type { LocatedRow } from '#domain/disputes/judging/rowCheck/locatedRow';
import { type ComputedFee, type NotComputable, notComputable } from '#domain/fees/pricing/computedFee';
import { storageOverage } from '#domain/fees/pricing/storageOverage';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { StorageType } from '#domain/values/storageType';
import { cubicFeetOf, times } from '#domain/values/volume';

/**
 * Prices a day over the limit by the row's usage and limit, or by its overage. A row without a storage type counts as
 * standard: all types that can be over cost the same.
 */
export function overageRow(row: LocatedRow, book: RateCardBook): readonly ComputedFee[] | NotComputable {
  const { country, from: day, subject } = row;
  const storageType = StorageType.safeParse(subject.storageType ?? 'STANDARD');
  if (!storageType.success)
    return notComputable({ reason: 'no-such-storage-type', storageType: subject.storageType });
  const over = rowOverage(row);
  if (over === undefined) return notComputable({ reason: 'row-names-no-overage' });
  const usage = times(volumeUnit(row), over.gt('0') ? over : '0');
  const lines = storageOverage(
    {
      country,
      day,
      storageType: storageType.data,
      usage,
      limit: '0',
      sellingPlan: 'PROFESSIONAL',
      subject: { ...(subject.storageType !== undefined && { storageType: subject.storageType }) },
    },
    book,
  );
  const rowInputs = { overage: cubicFeetOf(usage) };
  return lines.map((line) => ({
    ...line,
    inputs: { ...rowInputs, daysInMonth: line.inputs['daysInMonth'] ?? '' },
  }));
}

/** Usage less limit, Amazon's definition, in the row's own unit. */
export function rowOverage(row: Pick<LocatedRow, 'reported'>): Big | undefined {
  const usage = figureNumber(row, 'usage');
  const limit = figureNumber(row, 'limit');
  return usage === undefined || limit === undefined ? figureNumber(row, 'overage') : usage.minus(limit);
}
