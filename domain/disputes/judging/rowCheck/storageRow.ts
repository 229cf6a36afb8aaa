import { figureText, printedFigure, volumeUnit } from '#domain/disputes/judging/printedFigures';
import type { LocatedRow } from '#domain/disputes/judging/rowCheck/locatedRow';
import { widenByPrecision } from '#domain/disputes/judging/rowCheck/widenByPrecision';
import { type ComputedFee, type NotComputable, notComputable } from '#domain/fees/pricing/computedFee';
import { monthlyStorage } from '#domain/fees/pricing/monthlyStorage';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { Size } from '#domain/fees/rateCards/row';
import { daysOf } from '#domain/values/month';
import { times } from '#domain/values/volume';

/**
 * Prices a month's storage by the row's average quantity and unit volume; its printed sides give another volume and
 * prove nothing. No source says whether units awaiting removal count. They count here, so nothing is claimed for them.
 */
export function storageRow(row: LocatedRow, book: RateCardBook): readonly ComputedFee[] | NotComputable {
  const units = printedFigure(row, 'units');
  const unitVolume = printedFigure(row, 'unitVolume');
  const size = sizeOf(figureText(row, 'sizeTier'));
  if (units === undefined || unitVolume === undefined)
    return notComputable({ reason: 'row-names-no-quantity' });
  if (size === undefined) return notComputable({ reason: 'row-names-no-size-tier' });
  const month = row.from.slice(0, 7);
  const { country } = row;
  const dangerousGoods = figureText(row, 'dangerousGoods') !== undefined;
  return widenByPrecision([units, unitVolume], (average, volume) =>
    average === undefined || volume === undefined
      ? []
      : monthlyStorage(
          {
            country,
            month,
            size,
            dangerousGoods,
            subject: {},
            runs: [
              {
                ...daysOf(month),
                units: average.toFixed(),
                unitVolume: times(volumeUnit(row), volume),
              },
            ],
          },
          book,
        ),
  );
}

/** Reads all of Amazon's spellings: `Standard-Size`, `UsLargeStandardSize`, `Large Bulky`, `Oversize`. */
function sizeOf(tier: string | undefined): Size | undefined {
  if (tier === undefined) return undefined;
  if (/over|bulky|extra/i.test(tier)) return 'OVERSIZE';
  return /standard/i.test(tier) ? 'STANDARD' : undefined;
}
