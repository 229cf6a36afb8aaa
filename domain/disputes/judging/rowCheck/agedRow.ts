import { figureNumber, figureText, printedFigure, volumeUnit } from '#domain/disputes/judging/printedFigures';
import type { LocatedRow } from '#domain/disputes/judging/rowCheck/locatedRow';
import { widenByPrecision } from '#domain/disputes/judging/rowCheck/widenByPrecision';
import { agedInventory, snapshotDay } from '#domain/fees/pricing/agedInventory';
import { type ComputedFee, type NotComputable, notComputable } from '#domain/fees/pricing/computedFee';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { laterDay } from '#domain/values/calendar';
import { times } from '#domain/values/volume';

/** Prices the row's units at the youngest age of its band. */
export function agedRow(row: LocatedRow, book: RateCardBook): readonly ComputedFee[] | NotComputable {
  const units = figureNumber(row, 'units');
  const unitVolume = printedFigure(row, 'unitVolume');
  const age = youngestAge(ageTier(row));
  if (units === undefined || unitVolume === undefined || age === undefined)
    return notComputable({ reason: 'row-names-no-aged-units' });
  const { country } = row;
  const month = row.from.slice(0, 7);
  const lots = [{ receivedOn: laterDay(snapshotDay(month), -age), units: Number(units.toFixed()) }];
  return widenByPrecision([unitVolume], (volume) =>
    volume === undefined
      ? []
      : agedInventory(
          { country, month, subject: {}, unitVolume: times(volumeUnit(row), volume), lots },
          book,
        ),
  );
}

/** The age tier that the row names, or that the columns of older reports imply. */
export function ageTier(row: Pick<LocatedRow, 'reported'>): string | undefined {
  if (row.reported['qty-charged-12-mo-long-term-storage-fee'] !== undefined) return '366+';
  if (row.reported['qty-charged-6-mo-long-term-storage-fee'] !== undefined) return '181-365';
  return figureText(row, 'age');
}

/** `271-300 days` begins at 271. More than 365 days begins at 366, in every spelling. */
export function youngestAge(tier: string | undefined): number | undefined {
  const days = /\d+/.exec(tier ?? '')?.[0];
  if (days === undefined) return undefined;
  return days === '365' ? 366 : Number(days);
}
