import { firstDefect } from '#domain/fees/lines/inbound/firstDefect';
import { inboundConductOn } from '#domain/fees/lines/inbound/inboundConductOn';
import { inboundPlans } from '#domain/fees/lines/inbound/inboundPlans';
import type { InboundSource } from '#domain/fees/lines/inbound/inboundSource';
import type { AskedMonth, RecomputedLine } from '#domain/fees/lines/recomputedLine';
import type { FeeSources } from '#domain/fees/lines/sources';
import { skuFinder } from '#domain/fees/lines/unit/skuFinder';
import { unpriced } from '#domain/fees/lines/unpriced';
import type { ComputedFee, Subject } from '#domain/fees/pricing/computedFee';
import { inboundDefect } from '#domain/fees/pricing/inboundDefect';
import { upTo } from '#domain/values/daySums';
import { computedFeeTypes } from '#domain/values/feeType';
import { oneDay } from '#domain/values/month';

/** Units of shipments that did not come as promised, by SKU; in the month of the day on which that first was so. */
export function* defectLines(sources: FeeSources, asked: AskedMonth): Iterable<RecomputedLine> {
  const { country, month, book } = asked;
  const find = skuFinder(sources, country);
  const planOf = inboundPlans(sources.inbound);
  for (const shipment of sources.inbound) {
    if (shipment.marketplace !== country) continue;
    const plan = planOf(shipment);
    const defective = firstDefect(shipment, plan, asked);
    const day = defective ?? doubtful(shipment);
    if (!day?.startsWith(`${month}-`)) continue;
    const { shipmentConfirmationId, shipmentId, skus } = shipment;
    const conduct = inboundConductOn(shipment, plan, day);
    const evidence = evidenceOf(shipment);
    for (const { msku, promised } of skus) {
      const subject = { ...find(msku).subject, shipmentConfirmationId, shipmentId };
      const units = upTo(promised, day);
      const fees =
        defective === undefined
          ? unknown(subject, units, day, asked)
          : inboundDefect({ country, day, conduct, units, subject }, book);
      yield* fees.map((fee) => ({ ...fee, evidence }));
    }
  }
}

/** The day on which an adopted shipment arrived: it may have been late by then. */
const doubtful = ({ adopted, steps }: InboundSource): string | undefined =>
  adopted ? steps.arrived?.on : undefined;

function unknown(
  subject: Subject,
  units: number,
  day: string,
  { country, book }: AskedMonth,
): readonly ComputedFee[] {
  const facts = { feeType: computedFeeTypes.inboundDefect, country, period: oneDay(day), subject };
  return unpriced(
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
