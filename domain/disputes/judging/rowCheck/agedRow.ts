import { numberOf, printed, textOf, unitOf } from '#domain/disputes/judging/figures';
import { asPrinted } from '#domain/disputes/judging/rowCheck/asPrinted';
import type { LocatedRow } from '#domain/disputes/judging/rowCheck/locatedRow';
import { agedInventory, snapshotOf } from '#domain/fees/pricing/agedInventory';
import { type ComputedFee, type NotComputable, notComputable } from '#domain/fees/pricing/computedFee';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { laterDay } from '#domain/values/calendar';
import { times } from '#domain/values/volume';

/** The surcharge of as many units as the row says, of the youngest age of its band. */
export function agedRow(row: LocatedRow, book: RateCardBook): readonly ComputedFee[] | NotComputable {
  const units = numberOf(row, 'units');
  const unitVolume = printed(row, 'unitVolume');
  const age = youngestOf(ageOf(row));
  if (units === undefined || unitVolume === undefined || age === undefined)
    return notComputable({ reason: 'row-names-no-aged-units' });
  const { country } = row;
  const month = row.from.slice(0, 7);
  const lots = [{ receivedOn: laterDay(snapshotOf(month), -age), units: Number(units.toFixed()) }];
  return asPrinted([unitVolume], (volume) =>
    volume === undefined
      ? []
      : agedInventory({ country, month, subject: {}, unitVolume: times(unitOf(row), volume), lots }, book),
  );
}

/** The tier of a row, as it says it, or as the columns of older reports do. */
export function ageOf(row: Pick<LocatedRow, 'reported'>): string | undefined {
  if (row.reported['qty-charged-12-mo-long-term-storage-fee'] !== undefined) return '366+';
  if (row.reported['qty-charged-6-mo-long-term-storage-fee'] !== undefined) return '181-365';
  return textOf(row, 'age');
}

/** `271-300 days` begins at 271. More than 365 days, however it is written, begins at 366. */
export function youngestOf(tier: string | undefined): number | undefined {
  const days = /\d+/.exec(tier ?? '')?.[0];
  if (days === undefined) return undefined;
  return days === '365' ? 366 : Number(days);
}
