import Big from 'big.js';
import { AwdRate, type AwdRegion } from '#domain/awd/values';
import {
  type ComputedFee,
  type FeeResult,
  feeLines,
  type NotComputable,
  notComputable,
  type Subject,
} from '#domain/fees/pricing/computedFee';
import { mergeCandidates, price, type Sum } from '#domain/fees/pricing/price';
import { formatCardVolume, pricedVolume } from '#domain/fees/pricing/pricedVolume';
import { type StoredRun, storedDays } from '#domain/fees/pricing/storedRuns';
import { cardsOn, type RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { AwdService } from '#domain/fees/rateCards/programs';
import type { CardOf, RowOf } from '#domain/fees/rateCards/rateCard';
import { splitAtChanges } from '#domain/fees/rateCards/splitAtChanges';
import { computedFeeTypes } from '#domain/values/feeType';
import { isSameContent } from '#domain/values/isSameContent';
import type { Marketplace } from '#domain/values/marketplace';
import { daysInMonthOf, daysOf, oneDay } from '#domain/values/month';
import { cubicFeetOf, type Volume } from '#domain/values/volume';

/** The rate of Amazon Warehousing and Distribution for a SKU. Amazon sets it on the 25th for the next month. */
export interface AwdTerms {
  readonly country: Marketplace;
  /** When unknown, any rate of the card may be right. */
  readonly rate?: AwdRate | undefined;
  /** Absent when unknown; storage rates depend on it since 2026. */
  readonly region?: AwdRegion | undefined;
  readonly subject: Subject;
}

/** Prices the volume of an average day like monthly storage, but without seasons; a line for each card of the month. */
export function awdStorage(
  stored: AwdTerms & { readonly month: string; readonly runs: readonly StoredRun[] },
  book: RateCardBook,
): readonly ComputedFee[] {
  const { country, month, runs, subject } = stored;
  return splitAtChanges(book, 'awd', country, daysOf(month)).flatMap((period) => {
    const { unitDays, volumeDays } = storedDays(runs, period);
    if (unitDays.eq('0')) return [];
    const days = daysInMonthOf(period.from);
    const inputs = { boxDays: unitDays.toFixed(), rate: formatRate(stored), daysInMonth: days };
    const facts = { feeType: computedFeeTypes.awdStorage, country, period, subject, inputs };
    if (volumeDays === undefined)
      return feeLines(facts, notComputable({ reason: 'stored-unmeasured', what: 'boxes' }));
    const result = priceService(book, period.from, 'STORAGE', stored, (row, { terms: { per } }) => ({
      ...pricedVolume(per, volumeDays),
      divisor: new Big(days),
      formula: `${formatCardVolume(per, volumeDays)}-days x ${row.amount} / ${days} days`,
    }));
    return feeLines(facts, result);
  });
}

/** Prices boxes that came in, went out or, until April 2025, were delivered. */
export function awdProcessing(
  processed: AwdTerms & {
    readonly day: string;
    readonly service: Extract<AwdService, `${string}PROCESSING`>;
    readonly boxes: number;
  },
  book: RateCardBook,
): readonly ComputedFee[] {
  const { country, day, service, subject } = processed;
  const boxes = String(processed.boxes);
  if (processed.boxes === 0) return [];
  const inputs = { boxes, service, rate: formatRate(processed) };
  const facts = { feeType: computedFeeTypes.awdProcessing, country, period: oneDay(day), subject, inputs };
  const result = priceService(book, day, service, processed, (row) => ({
    quantity: new Big(boxes),
    formula: `${boxes} boxes x ${row.amount}`,
  }));
  return feeLines(facts, result);
}

/** Prices volume that went to fulfillment centers or, as multi-channel, elsewhere. */
export function awdTransport(
  moved: AwdTerms & {
    readonly day: string;
    readonly service: Extract<AwdService, `${string}TRANSPORT`>;
    readonly volume: Volume;
  },
  book: RateCardBook,
): readonly ComputedFee[] {
  const { country, day, service, volume, subject } = moved;
  const inputs = { cubicFeet: cubicFeetOf(volume), service, rate: formatRate(moved) };
  const facts = { feeType: computedFeeTypes.awdTransport, country, period: oneDay(day), subject, inputs };
  const result = priceService(book, day, service, moved, (row, { terms: { per } }) => ({
    ...pricedVolume(per, volume),
    formula: `${formatCardVolume(per, volume)} x ${row.amount}`,
  }));
  return feeLines(facts, result);
}

/** Whether a service has a price of its own on a day; true without a card, since it may have one. */
export function awdCharges(
  book: RateCardBook,
  country: Marketplace,
  day: string,
  service: AwdService,
): boolean {
  const cards = cardsOfDay(book, country, day);
  return cards === undefined || cards.some(({ rows }) => rows.some((row) => row.service === service));
}

const formatRate = ({ rate }: Pick<AwdTerms, 'rate'>): string => rate ?? 'not known';

/** Prices by the SKU's rate; when that is unknown, by each rate that a card of the day has for the service. */
function priceService(
  book: RateCardBook,
  day: string,
  service: AwdService,
  terms: AwdTerms,
  sumOf: (row: RowOf<'awd'>, card: CardOf<'awd'>) => Omit<Sum, 'kind' | 'row' | 'rate'>,
): FeeResult | undefined {
  const { country, region, rate } = terms;
  const rates = rate === undefined ? ratesOn(book, country, day, service) : [rate];
  const results = rates.flatMap((each) => {
    const result = price(book, { program: 'awd', country, day }, (card) => {
      const row = rowOf(card, service, each, region);
      if ('why' in row) return row;
      return { kind: 'sum', row, rate: new Big(row.amount), ...sumOf(row, card) };
    });
    if (result === undefined) return [];
    return result.kind === 'candidates' ? result.candidates : [result];
  });
  return mergeCandidates(
    results.filter((each, at) => results.findIndex((other) => isSameContent(other, each)) === at),
  );
}

/** Without a named rate it tries the base rate, so that the result says what the card lacks. */
function ratesOn(
  book: RateCardBook,
  country: Marketplace,
  day: string,
  service: AwdService,
): readonly AwdRate[] {
  const rows = (cardsOfDay(book, country, day) ?? []).flatMap((card) => card.rows);
  const named = AwdRate.options.filter((rate) =>
    rows.some((row) => row.service === service && row.rates.includes(rate)),
  );
  return named.length > 0 ? named : ['BASE'];
}

function cardsOfDay(
  book: RateCardBook,
  country: Marketplace,
  day: string,
): readonly CardOf<'awd'>[] | undefined {
  const answer = cardsOn(book, 'awd', country, day);
  switch (answer.kind) {
    case 'none':
      return undefined;
    case 'no-fee':
      return [];
    case 'one':
      return [answer.card];
    case 'candidates':
      return answer.cards;
  }
}

function rowOf(
  { rows }: CardOf<'awd'>,
  service: AwdService,
  rate: AwdRate,
  region: AwdRegion | undefined,
): RowOf<'awd'> | NotComputable {
  const serviceRows = rows.filter((row) => row.service === service && row.rates.includes(rate));
  const [row, ...others] = serviceRows.filter(
    (each) => region === undefined || each.region === undefined || each.region === region,
  );
  if (row === undefined) return notComputable({ reason: 'no-row-at-rate', service, rate });
  return others.length > 0 ? notComputable({ reason: 'warehouse-region-unknown' }) : row;
}
