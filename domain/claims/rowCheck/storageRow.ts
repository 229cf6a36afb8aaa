import { printed, textOf, unitOf } from '#domain/claims/figures';
import { asPrinted } from '#domain/claims/rowCheck/asPrinted';
import type { LocatedRow } from '#domain/claims/rowCheck/locatedRow';
import { type ComputedFee, type NotComputable, notComputable } from '#domain/fees/computedFee';
import { daysOf } from '#domain/fees/month';
import { monthlyStorage } from '#domain/fees/monthlyStorage';
import type { RateCardBook } from '#domain/rateCards/cardsOn';
import type { Size } from '#domain/rateCards/row';
import { times } from '#domain/volume';

/**
 * A month's storage by the row's average quantity and the volume that it says a unit has; the sides that it prints come to
 * another volume and prove nothing. Whether units that wait for removal count is not said: they are counted, so that nothing is
 * claimed for them.
 */
export function storageRow(row: LocatedRow, book: RateCardBook): readonly ComputedFee[] | NotComputable {
  const units = printed(row, 'units');
  const unitVolume = printed(row, 'unitVolume');
  const size = sizeOf(textOf(row, 'sizeTier'));
  if (units === undefined || unitVolume === undefined)
    return notComputable('the row does not say how much was stored');
  if (size === undefined) return notComputable('the row does not say its size tier');
  const month = row.from.slice(0, 7);
  const { country } = row;
  const dangerousGoods = textOf(row, 'dangerousGoods') !== undefined;
  return asPrinted([units, unitVolume], (average, volume) =>
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
                unitVolume: times(unitOf(row), volume),
              },
            ],
          },
          book,
        ),
  );
}

/** Of Amazon's tiers in all their spellings: `Standard-Size`, `UsLargeStandardSize`, `Large Bulky`, `Oversize`. */
function sizeOf(tier: string | undefined): Size | undefined {
  if (tier === undefined) return undefined;
  if (/over|bulky|extra/i.test(tier)) return 'OVERSIZE';
  return /standard/i.test(tier) ? 'STANDARD' : undefined;
}
