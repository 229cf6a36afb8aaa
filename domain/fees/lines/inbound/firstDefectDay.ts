import { inboundConductOn } from '#domain/fees/lines/inbound/inboundConductOn';
import type { InboundPlan } from '#domain/fees/lines/inbound/inboundPlans';
import type { InboundSource } from '#domain/fees/lines/inbound/inboundSource';
import type { StoreMonth } from '#domain/fees/lines/recomputedLine';
import { defectsOf } from '#domain/fees/pricing/inboundDefect';
import { cardsOf, cardsOn } from '#domain/fees/rateCards/cardsOn';
import type { CardOf, RateCard } from '#domain/fees/rateCards/rateCard';
import { laterDay } from '#domain/values/calendar';

type Terms = CardOf<'inbound-defect'>['terms'];

/** The first day on which a shipment has a defect by the terms of that day; none after its whole plan was given up. */
export function firstDefectDay(
  shipment: InboundSource,
  plan: InboundPlan,
  { country, book }: Pick<StoreMonth, 'country' | 'book'>,
): string | undefined {
  const { published, seller } = cardsOf(book, 'inbound-defect', country);
  const allTerms = [...seller, ...published].filter(isDefectCard).map(({ terms }) => terms);
  const termsOn = (day: string): readonly Terms[] => {
    const answer = cardsOn(book, 'inbound-defect', country, day);
    if (answer.kind === 'none') return allTerms;
    return answer.kind === 'candidates' ? answer.cards.map(({ terms }) => terms) : [answer.card.terms];
  };
  const givenUpOn = plan.isGivenUp ? (shipment.steps.deleted ?? shipment.steps.cancelled)?.on : undefined;
  return decisiveDays(shipment, plan, allTerms).find((day) => {
    if (givenUpOn !== undefined && givenUpOn <= day) return false;
    const conduct = inboundConductOn(shipment, plan, day);
    return termsOn(day).some((terms) => defectsOf(conduct, day, terms).length > 0);
  });
}

const isDefectCard = (card: RateCard): card is CardOf<'inbound-defect'> => card.program === 'inbound-defect';

/** The days, in order, on which a defect can begin: something happened, or a time limit passed. */
function decisiveDays(
  { begun, steps }: InboundSource,
  plan: InboundPlan,
  allTerms: readonly Terms[],
): readonly string[] {
  const firstArrival = plan.firstArrivalDay(afterEveryDay);
  const happenings = [steps.deleted, steps.cancelled, steps.abandoned, steps.misrouted];
  const lateDays = allTerms.flatMap(({ arrivalDays, arrivalDaysFromAbroad, arrivalDaysAfterFirst }) => [
    laterDay(begun.on, arrivalDays + 1),
    laterDay(begun.on, arrivalDaysFromAbroad + 1),
    ...(firstArrival === undefined ? [] : [laterDay(firstArrival, arrivalDaysAfterFirst + 1)]),
  ]);
  return [...new Set([...happenings.flatMap((each) => each?.on ?? []), ...lateDays])].sort();
}

/** After every day. */
const afterEveryDay = '~';
