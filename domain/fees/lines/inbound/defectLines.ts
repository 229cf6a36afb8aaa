import { firstDefectDay } from '#domain/fees/lines/inbound/firstDefectDay';
import { inboundConductOn } from '#domain/fees/lines/inbound/inboundConductOn';
import { inboundPlans } from '#domain/fees/lines/inbound/inboundPlans';
import type { InboundSource } from '#domain/fees/lines/inbound/inboundSource';
import type { RecomputedLine, StoreMonth } from '#domain/fees/lines/recomputedLine';
import type { FeeSources } from '#domain/fees/lines/sources';
import { skuFinder } from '#domain/fees/lines/unit/skuFinder';
import { unpricedFee } from '#domain/fees/lines/unpricedFee';
import type { ComputedFee, Subject } from '#domain/fees/pricing/computedFee';
import { inboundDefect } from '#domain/fees/pricing/inboundDefect';
import { unitsUpTo } from '#domain/values/daySums';
import { computedFeeTypes } from '#domain/values/feeType';
import { oneDay } from '#domain/values/month';

/** Inbound defect fees by SKU, in the month of the day on which the shipment first had a defect. */
export function* defectLines(sources: FeeSources, storeMonth: StoreMonth): Iterable<RecomputedLine> {
  const { country, month, book } = storeMonth;
  const find = skuFinder(sources, country);
  const planOf = inboundPlans(sources.inbound);
  for (const shipment of sources.inbound) {
    if (shipment.marketplace !== country) continue;
    const plan = planOf(shipment);
    const defectDay = firstDefectDay(shipment, plan, storeMonth);
    const day = defectDay ?? doubtfulArrivalDay(shipment);
    if (!day?.startsWith(`${month}-`)) continue;
    const { shipmentConfirmationId, shipmentId, skus } = shipment;
    const conduct = inboundConductOn(shipment, plan, day);
    const evidence = evidenceOf(shipment);
    for (const { msku, promised } of skus) {
      const subject = { ...find(msku).subject, shipmentConfirmationId, shipmentId };
      const units = unitsUpTo(promised, day);
      const fees =
        defectDay === undefined
          ? unknownDefectFees(subject, units, day, storeMonth)
          : inboundDefect({ country, day, conduct, units, subject }, book);
      yield* fees.map((fee) => ({ ...fee, evidence }));
    }
  }
}

/** The day on which an adopted shipment arrived. Its creation is unknown, so it may have been late. */
const doubtfulArrivalDay = ({ adopted, steps }: InboundSource): string | undefined =>
  adopted ? steps.arrived?.on : undefined;

function unknownDefectFees(
  subject: Subject,
  units: number,
  day: string,
  { country, book }: StoreMonth,
): readonly ComputedFee[] {
  const facts = { feeType: computedFeeTypes.inboundDefect, country, period: oneDay(day), subject };
  return unpricedFee(
    { ...facts, inputs: { units: String(units) } },
    'inbound-defect',
    { reason: 'creation-unknown' },
    book,
  );
}

const evidenceOf = ({ begun, steps, placement }: InboundSource): readonly string[] => [
  ...(placement === undefined ? [] : [placement.event]),
  ...new Set([begun, ...Object.values(steps)].map(({ event }) => event)),
];
