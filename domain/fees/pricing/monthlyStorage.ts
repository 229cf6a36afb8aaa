import Big from 'big.js';
import { type ComputedFee, feeLines, notComputable, type Subject } from '#domain/fees/pricing/computedFee';
import { formatQuotient } from '#domain/fees/pricing/formatDecimal';
import { price } from '#domain/fees/pricing/price';
import { averageCubicFeet, formatCardVolume, pricedVolume } from '#domain/fees/pricing/pricedVolume';
import { type StoredRun, storedDays } from '#domain/fees/pricing/storedRuns';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { Size } from '#domain/fees/rateCards/row';
import { splitAtChanges } from '#domain/fees/rateCards/splitAtChanges';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Marketplace } from '#domain/values/marketplace';
import { daysInMonthOf, daysOf } from '#domain/values/month';

export interface StoredInMonth {
  readonly country: Marketplace;
  /** `YYYY-MM` in the marketplace. */
  readonly month: string;
  readonly size: Size;
  readonly dangerousGoods: boolean;
  readonly subject: Subject;
  readonly runs: readonly StoredRun[];
}

/** The volume of an average day times the rate of its season; a line for each card of the month. */
export function monthlyStorage(stored: StoredInMonth, book: RateCardBook): readonly ComputedFee[] {
  const { country, month, size, dangerousGoods, subject, runs } = stored;
  const season = month.slice(5) >= '10' ? 'OCT_DEC' : 'JAN_SEP';
  return splitAtChanges(book, 'storage-base', country, daysOf(month)).flatMap((period) => {
    const { unitDays, volumeDays } = storedDays(runs, period);
    if (unitDays.eq('0')) return [];
    const days = daysInMonthOf(period.from);
    const inputs = {
      averageUnits: formatQuotient(unitDays, new Big(days)),
      ...(volumeDays !== undefined && {
        averageCubicFeet: averageCubicFeet(volumeDays, new Big(days)),
      }),
      daysInMonth: days,
    };
    const facts = { feeType: computedFeeTypes.storage, country, period, subject, inputs };
    if (volumeDays === undefined)
      return feeLines(facts, notComputable({ reason: 'stored-unmeasured', what: 'units' }));
    const result = price(
      book,
      { program: 'storage-base', country, day: period.from },
      ({ rows, terms: { per } }) => {
        const row = rows.find(
          (each) => each.size === size && each.season === season && each.dangerousGoods === dangerousGoods,
        );
        if (row === undefined) return notComputable({ reason: 'no-row-in-season', size, season });
        return {
          kind: 'sum',
          row,
          ...pricedVolume(per, volumeDays),
          rate: new Big(row.amount),
          divisor: new Big(days),
          formula: `${formatCardVolume(per, volumeDays)}-days x ${row.amount} / ${days} days`,
        };
      },
    );
    return feeLines(facts, result);
  });
}
