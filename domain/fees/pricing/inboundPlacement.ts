import Big from 'big.js';
import {
  type ComputedFee,
  feeLines,
  type NotComputable,
  notComputable,
  type Subject,
} from '#domain/fees/pricing/computedFee';
import { formatWeight } from '#domain/fees/pricing/formatDecimal';
import { mergeCandidates, price, type Sum } from '#domain/fees/pricing/price';
import { formatWeightAmount, isWithin, weightAmount, weightIn } from '#domain/fees/pricing/weightAmount';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { InboundSplit } from '#domain/fees/rateCards/programs';
import type { CardOf } from '#domain/fees/rateCards/rateCard';
import type { Tier } from '#domain/fees/rateCards/row';
import { laterDay } from '#domain/values/calendar';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Marketplace } from '#domain/values/marketplace';
import type { Weight } from '#domain/values/measurement';
import { oneDay } from '#domain/values/month';

/** Units of one SKU that Amazon received from one shipment of a plan. */
export interface PlacedUnits {
  readonly country: Marketplace;
  readonly receivedOn: string;
  /** The split of the confirmed placement option. */
  readonly split: InboundSplit;
  readonly plan: { readonly shipments: number; readonly sent: number };
  /** Units from AWD are not charged. */
  readonly fromAwd: boolean;
  readonly tier: Tier;
  readonly weight: Weight;
  readonly units: number;
  readonly subject: Subject;
}

/**
 * Amazon charges the received units 45 days after receipt. No source says which day's card counts: when the two differ,
 * both are candidates.
 */
export function inboundPlacement(placed: PlacedUnits, book: RateCardBook): readonly ComputedFee[] {
  const { country, receivedOn, split, plan, fromAwd, tier, weight, units, subject } = placed;
  if (fromAwd || units === 0) return [];
  const chargedOn = laterDay(receivedOn, daysAfterReceipt);
  const ratedAs = splitToRate(placed);
  const inputs = {
    units: String(units),
    split,
    ratedAs,
    shipments: String(plan.shipments),
    sent: String(plan.sent),
    tier,
    weight: formatWeight(weight),
    receivedOn,
  };
  const facts = { feeType: computedFeeTypes.placement, country, period: oneDay(chargedOn), subject, inputs };
  const results = [receivedOn, chargedOn].flatMap((day) => {
    const result = price(book, { program: 'inbound-placement', country, day }, (card) =>
      unitsSum(card, placed, ratedAs),
    );
    if (result === undefined) return [];
    return result.kind === 'candidates' ? result.candidates : [result];
  });
  return feeLines(facts, mergeCandidates(results));
}

/** Amazon Seller Central help GC3Q44PBK8BXQW3Z. */
export const daysAfterReceipt = 45;

/** When the seller sends only one of several shipments, Amazon rates it as a minimal split (unverified). */
const splitToRate = ({
  split,
  plan: { shipments, sent },
}: Pick<PlacedUnits, 'split' | 'plan'>): InboundSplit =>
  shipments > 1 && sent === 1 && (split === 'PARTIAL' || split === 'OPTIMIZED') ? 'MINIMAL' : split;

function unitsSum(
  { rows, terms: { weightUnit } }: CardOf<'inbound-placement'>,
  placed: PlacedUnits,
  ratedAs: InboundSplit,
): Sum | NotComputable {
  const weight = weightIn(weightUnit, placed.weight);
  const row = rows.find(
    (each) => each.split === ratedAs && each.tiers.includes(placed.tier) && isWithin(each, weight),
  );
  if (row === undefined)
    return notComputable({
      reason: 'no-row',
      searchedBy: [ratedAs, placed.tier, `${weight.toFixed()} ${weightUnit}`],
    });
  const { units, split } = placed;
  const range = row.amountTo === undefined ? '' : ` to ${row.amountTo}`;
  return {
    kind: 'sum',
    row,
    quantity: new Big(String(units)),
    rate: weightAmount(row, weight),
    rateTo: row.amountTo === undefined ? undefined : new Big(row.amountTo),
    formula: `${units} units x ${formatWeightAmount(row, weight)}${range}`,
    ...(ratedAs !== split && { flagged: { flag: 'rated-as-minimal-split' } }),
  };
}
