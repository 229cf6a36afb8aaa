import Big from 'big.js';
import { type ComputedFee, feeLines, type Subject } from '#domain/fees/pricing/computedFee';
import { price } from '#domain/fees/pricing/price';
import { formatRateRange, rateEnds } from '#domain/fees/pricing/rateRange';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { CardOf } from '#domain/fees/rateCards/rateCard';
import { daysBetween } from '#domain/values/calendar';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Marketplace } from '#domain/values/marketplace';
import { oneDay } from '#domain/values/month';

/** What happened to a shipment, in days of the marketplace. */
export interface InboundConduct {
  readonly createdOn: string;
  readonly fromAbroad: boolean;
  readonly withdrawn?: 'DELETED' | 'CANCELLED' | 'ABANDONED';
  readonly arrivedOn?: string;
  /** When the first shipment of its plan arrived, if the plan has several. */
  readonly firstOfPlanArrivedOn?: string;
  readonly misrouted: boolean;
}

/** Units of one SKU in a shipment. */
export interface DefectiveInbound {
  readonly country: Marketplace;
  /** Defects count as of this day. */
  readonly day: string;
  readonly conduct: InboundConduct;
  readonly units: number;
  readonly subject: Subject;
}

/**
 * A shipment's units make one line, however many defects it has. No source says whether a cancelled shipment counts
 * like a deleted one, so that fee may be nothing.
 */
export function inboundDefect(inbound: DefectiveInbound, book: RateCardBook): readonly ComputedFee[] {
  const { country, day, conduct, subject } = inbound;
  const units = String(inbound.units);
  const inputs = { units, createdOn: conduct.createdOn };
  const facts = { feeType: computedFeeTypes.inboundDefect, country, period: oneDay(day), subject, inputs };
  const result = price(book, { program: 'inbound-defect', country, day }, ({ rows: [row], terms }) => {
    const defects = defectsOf(conduct, day, terms);
    if (row === undefined || defects.length === 0 || inbound.units === 0) return undefined;
    const { rate, rateTo = rate } = rateEnds(row);
    const mayBeNone = defects.join() === 'cancelled';
    return {
      kind: 'sum',
      row,
      quantity: new Big(units),
      rate: mayBeNone ? new Big('0') : rate,
      rateTo,
      formula: `${units} units x ${formatRateRange(row)}: ${defects.join(', ')}${mayBeNone ? ', or nothing' : ''}`,
    };
  });
  return feeLines(facts, result);
}

/** A shipment that has not arrived is late after its last allowed day. */
export function defectsOf(
  { createdOn, fromAbroad, withdrawn, arrivedOn, firstOfPlanArrivedOn, misrouted }: InboundConduct,
  day: string,
  terms: CardOf<'inbound-defect'>['terms'],
): readonly string[] {
  const until = arrivedOn ?? day;
  const allowed = fromAbroad ? terms.arrivalDaysFromAbroad : terms.arrivalDays;
  const late = withdrawn === undefined && daysBetween(createdOn, until) > allowed;
  const behind =
    withdrawn === undefined &&
    firstOfPlanArrivedOn !== undefined &&
    daysBetween(firstOfPlanArrivedOn, until) > terms.arrivalDaysAfterFirst;
  return [
    ...(withdrawn === undefined ? [] : [withdrawn.toLowerCase()]),
    ...(late ? [`not arrived within ${allowed} days of its creation`] : []),
    ...(behind ? [`not arrived within ${terms.arrivalDaysAfterFirst} days of the first of its plan`] : []),
    ...(misrouted ? ['misrouted'] : []),
  ];
}
