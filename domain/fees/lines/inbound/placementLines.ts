import { type InboundPlan, inboundPlans } from '#domain/fees/lines/inbound/inboundPlans';
import type { InboundSource } from '#domain/fees/lines/inbound/inboundSource';
import type { RecomputedLine, StoreMonth } from '#domain/fees/lines/recomputedLine';
import type { FeeSources } from '#domain/fees/lines/sources';
import { sizedUnit } from '#domain/fees/lines/unit/sizedUnit';
import { type FoundSku, skuFinder } from '#domain/fees/lines/unit/skuFinder';
import { unpricedFee } from '#domain/fees/lines/unpricedFee';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { daysAfterReceipt, inboundPlacement } from '#domain/fees/pricing/inboundPlacement';
import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';
import type { InboundSplit } from '#domain/fees/rateCards/programs';
import type { PlacementKind } from '#domain/inbound/plan/placement';
import { laterDay } from '#domain/values/calendar';
import { computedFeeTypes } from '#domain/values/feeType';
import { daysOf, oneDay } from '#domain/values/month';

const splits = {
  MINIMAL: 'MINIMAL',
  PARTIAL: 'PARTIAL',
  AMAZON_OPTIMIZED: 'OPTIMIZED',
  INVENTORY_PLACEMENT_SERVICE: 'INVENTORY_PLACEMENT_SERVICE',
} as const satisfies { readonly [Kind in PlacementKind]: InboundSplit };

/** Units by shipment, SKU and day of receipt; what was received so many days before is the month's. */
export function* placementLines(sources: FeeSources, storeMonth: StoreMonth): Iterable<RecomputedLine> {
  const { country, month } = storeMonth;
  const chargedPeriod = daysOf(month);
  const from = laterDay(chargedPeriod.from, -daysAfterReceipt);
  const until = laterDay(chargedPeriod.until, -daysAfterReceipt);
  const find = skuFinder(sources, country);
  const planOf = inboundPlans(sources.inbound);
  for (const shipment of sources.inbound) {
    if (shipment.marketplace !== country) continue;
    for (const { msku, received } of shipment.skus)
      for (const receivedOn of Object.keys(received).sort())
        if (from <= receivedOn && receivedOn < until) {
          const placedUnits = { shipment, plan: planOf(shipment), found: find(msku), receivedOn };
          yield* linesOf({ ...placedUnits, units: received[receivedOn] ?? 0 }, storeMonth);
        }
  }
}

interface PlacedUnits {
  readonly shipment: InboundSource;
  readonly plan: InboundPlan;
  readonly found: FoundSku;
  readonly receivedOn: string;
  readonly units: number;
}

function linesOf(placedUnits: PlacedUnits, storeMonth: StoreMonth): readonly RecomputedLine[] {
  const { shipment, found, receivedOn } = placedUnits;
  const { shipmentId, shipmentConfirmationId, placement } = shipment;
  const subject = { ...found.subject, shipmentConfirmationId, shipmentId };
  const size = sizedUnit(found.sku, storeMonth.country, receivedOn);
  const evidence = [
    ...(placement === undefined ? [] : [placement.event]),
    `shipment-${shipmentId}`,
    ...size.evidence,
  ];
  return feesOf(placedUnits, size, subject, storeMonth).map((fee) => ({ ...fee, evidence }));
}

function feesOf(
  { shipment: { placement }, plan, receivedOn, units }: PlacedUnits,
  size: ReturnType<typeof sizedUnit>,
  subject: Readonly<Record<string, string>>,
  { country, book }: StoreMonth,
): readonly ComputedFee[] {
  const chargedOn = laterDay(receivedOn, daysAfterReceipt);
  const unknownFees = (why: NotComputableReason): readonly ComputedFee[] => {
    const inputs = { units: String(units), receivedOn };
    const facts = {
      feeType: computedFeeTypes.placement,
      country,
      period: oneDay(chargedOn),
      subject,
      inputs,
    };
    return unpricedFee(facts, 'inbound-placement', why, book);
  };
  if (placement === undefined) return unknownFees({ reason: 'placement-unknown' });
  if (!size.known) return unknownFees(size.why);
  return inboundPlacement(
    {
      ...{ country, receivedOn, units, subject, tier: size.tier, weight: size.weight, fromAwd: false },
      split: splits[placement.kind],
      plan: { shipments: placement.shipments, sent: plan.shipmentsSent(chargedOn) },
    },
    book,
  );
}
