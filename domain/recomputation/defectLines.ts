import { laterDay } from '#domain/calendar';
import { upTo } from '#domain/daySums';
import { type ComputedFee, computedFeeTypes, type Subject } from '#domain/fees/computedFee';
import { defectsOf, inboundDefect } from '#domain/fees/inboundDefect';
import { oneDay } from '#domain/fees/month';
import { cardsOf, cardsOn } from '#domain/rateCards/cardsOn';
import type { CardOf, RateCard } from '#domain/rateCards/rateCard';
import { inboundConductOn } from '#domain/recomputation/inboundConductOn';
import { type InboundPlan, inboundPlans } from '#domain/recomputation/inboundPlans';
import type { InboundSource } from '#domain/recomputation/inboundSource';
import type { AskedMonth, RecomputedLine } from '#domain/recomputation/recomputedLine';
import { skuFinder } from '#domain/recomputation/skuFinder';
import type { FeeSources } from '#domain/recomputation/sources';
import { unpriced } from '#domain/recomputation/unpriced';

/** Units of shipments that did not come as promised, by SKU; in the month of the day on which that first was so. */
export function* defectLines(sources: FeeSources, asked: AskedMonth): Iterable<RecomputedLine> {
  const { country, month } = asked;
  const find = skuFinder(sources, country);
  const planOf = inboundPlans(sources.inbound);
  for (const shipment of sources.inbound) {
    if (shipment.marketplace !== country) continue;
    const plan = planOf(shipment);
    const day = firstDefect(shipment, plan, asked);
    const unknownOn = shipment.origin === undefined ? shipment.steps.arrived?.on : undefined;
    if (!(day ?? unknownOn)?.startsWith(`${month}-`)) continue;
    const { shipmentConfirmationId, shipmentId } = shipment;
    for (const { msku, promised } of shipment.skus) {
      const subject = { ...find(msku).subject, shipmentConfirmationId, shipmentId };
      const fees =
        day === undefined
          ? unknown(subject, upTo(promised, unknownOn), unknownOn ?? '', asked)
          : inboundDefect(
              {
                ...{ country, day, subject, units: upTo(promised, day) },
                conduct: inboundConductOn(shipment, plan, day),
              },
              asked.book,
            );
      const evidence = evidenceOf(shipment);
      yield* fees.map((fee) => ({ ...fee, evidence }));
    }
  }
}

type Terms = CardOf<'inbound-defect'>['terms'];

/** The first day on which its conduct was a defect by the terms of that day. */
function firstDefect(
  shipment: InboundSource,
  plan: InboundPlan,
  { country, book }: AskedMonth,
): string | undefined {
  const { published, seller } = cardsOf(book, 'inbound-defect', country);
  const allTerms = [...seller, ...published].filter(isOfDefects).map(({ terms }) => terms);
  const termsOn = (day: string): readonly Terms[] => {
    const answer = cardsOn(book, 'inbound-defect', country, day);
    if (answer.kind === 'none') return allTerms;
    return answer.kind === 'candidates' ? answer.cards.map(({ terms }) => terms) : [answer.card.terms];
  };
  return decisiveDays(shipment, plan, allTerms).find((day) => {
    const conduct = inboundConductOn(shipment, plan, day);
    return termsOn(day).some((terms) => defectsOf(conduct, day, terms).length > 0);
  });
}

const isOfDefects = (card: RateCard): card is CardOf<'inbound-defect'> => card.program === 'inbound-defect';

/** In order: those on which something befell it, and those after which it is late. */
function decisiveDays(
  { begun, steps }: InboundSource,
  plan: InboundPlan,
  allTerms: readonly Terms[],
): readonly string[] {
  const first = plan.firstArrivedBy(never);
  const happened = [steps.deleted, steps.cancelled, steps.abandoned, steps.misrouted];
  const late = allTerms.flatMap(({ arrivalDays, arrivalDaysFromAbroad, arrivalDaysAfterFirst }) => [
    laterDay(begun.on, arrivalDays + 1),
    laterDay(begun.on, arrivalDaysFromAbroad + 1),
    ...(first === undefined ? [] : [laterDay(first, arrivalDaysAfterFirst + 1)]),
  ]);
  return [...new Set([...happened.flatMap((each) => each?.on ?? []), ...late])].sort();
}

/** After every day. */
const never = '~';

function unknown(
  subject: Subject,
  units: number,
  day: string,
  { country, book }: AskedMonth,
): readonly ComputedFee[] {
  const why = 'it was adopted: when it was created and where it comes from is not known';
  const facts = { feeType: computedFeeTypes.inboundDefect, country, period: oneDay(day), subject };
  return unpriced({ ...facts, inputs: { units: String(units) } }, 'inbound-defect', why, book);
}

const evidenceOf = ({ begun, steps, placement }: InboundSource): readonly string[] => [
  ...(placement === undefined ? [] : [placement.event]),
  ...new Set([begun, ...Object.values(steps)].map(({ event }) => event)),
];
