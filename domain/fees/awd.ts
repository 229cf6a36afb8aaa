import Big from 'big.js';
import {
  type ComputedFee,
  computedFeeTypes,
  feeLines,
  type NotComputable,
  notComputable,
  type Subject,
} from '#domain/fees/computedFee';
import { daysInMonthOf, daysOf, oneDay } from '#domain/fees/month';
import { price } from '#domain/fees/price';
import { pricedVolume, volumeInWords } from '#domain/fees/pricedVolume';
import { type StoredRun, storedDays } from '#domain/fees/storedRuns';
import type { Marketplace } from '#domain/marketplace';
import type { RateCardBook } from '#domain/rateCards/cardsOn';
import type { AwdRate, AwdRegion, AwdService } from '#domain/rateCards/programs';
import type { CardOf, RowOf } from '#domain/rateCards/rateCard';
import { splitAtChanges } from '#domain/rateCards/splitAtChanges';
import { cubicFeetOf, type Volume } from '#domain/volume';

/** Which of Amazon Warehousing and Distribution's rates a SKU has. Amazon decides it on the 25th for the month to come. */
export interface AwdTerms {
  readonly country: Marketplace;
  readonly rate: AwdRate;
  /** Absent where it is not known; it matters for storage since 2026. */
  readonly region?: AwdRegion;
  readonly subject: Subject;
}

/** The volume of an average day, as in monthly storage, but without a season; a line for each time in which one card holds. */
export function awdStorage(
  stored: AwdTerms & { readonly month: string; readonly runs: readonly StoredRun[] },
  book: RateCardBook,
): readonly ComputedFee[] {
  const { country, month, runs, subject, rate } = stored;
  return splitAtChanges(book, 'awd', country, daysOf(month)).flatMap((period) => {
    const { unitDays, volumeDays } = storedDays(runs, period);
    if (unitDays.eq('0')) return [];
    const days = daysInMonthOf(period.from);
    const inputs = { unitDays: unitDays.toFixed(), rate, daysInMonth: days };
    const facts = { feeType: computedFeeTypes.awdStorage, country, period, subject, inputs };
    if (volumeDays === undefined)
      return feeLines(facts, notComputable('units without a measurement were stored'));
    const result = price(book, { program: 'awd', country, day: period.from }, (card) => {
      const row = rowOf(card, 'STORAGE', stored);
      if ('why' in row) return row;
      const { per } = card.terms;
      return {
        kind: 'sum',
        row,
        ...pricedVolume(per, volumeDays),
        rate: new Big(row.amount),
        divisor: new Big(days),
        formula: `${volumeInWords(per, volumeDays)}-days x ${row.amount} / ${days} days`,
      };
    });
    return feeLines(facts, result);
  });
}

/** Boxes that came in, went out or, until April 2025, were delivered. */
export function awdProcessing(
  processed: AwdTerms & {
    readonly day: string;
    readonly service: Extract<AwdService, `${string}PROCESSING`>;
    readonly boxes: number;
  },
  book: RateCardBook,
): readonly ComputedFee[] {
  const { country, day, service, subject, rate } = processed;
  const boxes = String(processed.boxes);
  if (processed.boxes === 0) return [];
  const inputs = { boxes, service, rate };
  const facts = { feeType: computedFeeTypes.awdProcessing, country, period: oneDay(day), subject, inputs };
  const result = price(book, { program: 'awd', country, day }, (card) => {
    const row = rowOf(card, service, processed);
    if ('why' in row) return row;
    const formula = `${boxes} boxes x ${row.amount}`;
    return { kind: 'sum', row, quantity: new Big(boxes), rate: new Big(row.amount), formula };
  });
  return feeLines(facts, result);
}

/** Volume that went to fulfillment centers or, as multi-channel, elsewhere. */
export function awdTransport(
  moved: AwdTerms & {
    readonly day: string;
    readonly service: Extract<AwdService, `${string}TRANSPORT`>;
    readonly volume: Volume;
  },
  book: RateCardBook,
): readonly ComputedFee[] {
  const { country, day, service, volume, subject, rate } = moved;
  const inputs = { cubicFeet: cubicFeetOf(volume), service, rate };
  const facts = { feeType: computedFeeTypes.awdTransport, country, period: oneDay(day), subject, inputs };
  const result = price(book, { program: 'awd', country, day }, (card) => {
    const row = rowOf(card, service, moved);
    if ('why' in row) return row;
    const { per } = card.terms;
    const formula = `${volumeInWords(per, volume)} x ${row.amount}`;
    return { kind: 'sum', row, ...pricedVolume(per, volume), rate: new Big(row.amount), formula };
  });
  return feeLines(facts, result);
}

function rowOf(
  { rows }: CardOf<'awd'>,
  service: AwdService,
  { rate, region }: AwdTerms,
): RowOf<'awd'> | NotComputable {
  const ofService = rows.filter((row) => row.service === service && row.rates.includes(rate));
  const [row, ...others] = ofService.filter(
    (each) => region === undefined || each.region === undefined || each.region === region,
  );
  if (row === undefined) return notComputable(`the card has no row for ${service} at the rate ${rate}`);
  return others.length > 0 ? notComputable('the region of the warehouse is not known') : row;
}
