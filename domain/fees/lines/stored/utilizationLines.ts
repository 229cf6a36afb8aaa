import { sellingPlanOn } from '#domain/catalog/account/history';
import type { RecomputedLine, StoreMonth } from '#domain/fees/lines/recomputedLine';
import { onHandSums, sharedStockLines, sharesStock, skusOf } from '#domain/fees/lines/sharedStock';
import type { FeeSources, SkuSource } from '#domain/fees/lines/sources';
import { agedUnitRuns } from '#domain/fees/lines/stored/agedUnitRuns';
import { chargedParts } from '#domain/fees/lines/stored/chargedParts';
import { type RatedPart, ratedParts, storedRuns } from '#domain/fees/lines/stored/ratedParts';
import { startingBalanceDay } from '#domain/fees/lines/stored/remainingLots';
import { sizeUtilization } from '#domain/fees/lines/stored/sizeUtilization';
import { type UnitRun, unitRuns } from '#domain/fees/lines/stored/unitRuns';
import { skuSubject } from '#domain/fees/lines/unit/skuSubject';
import { unpricedFee } from '#domain/fees/lines/unpricedFee';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';
import { storageUtilization } from '#domain/fees/pricing/storageUtilization';
import { cardsOn } from '#domain/fees/rateCards/cardsOn';
import { laterDay } from '#domain/values/calendar';
import { commonDays } from '#domain/values/commonDays';
import { computedFeeTypes } from '#domain/values/feeType';
import { daysOf } from '#domain/values/month';
import type { SellingPlan } from '#domain/values/sellingPlan';

/**
 * The storage utilization surcharge by SKU, on units older than the age that the card excludes. No fact says which units
 * came from AWD, so none is taken to.
 */
export function* utilizationLines(sources: FeeSources, storeMonth: StoreMonth): Iterable<RecomputedLine> {
  const { country, month, book } = storeMonth;
  const period = daysOf(month);
  const [chargedPart] = chargedParts(book, 'storage-utilization', country, period);
  const lastDay = laterDay(period.until, -1);
  const sellingPlan = sources.account && sellingPlanOn(sources.account, lastDay);
  if (chargedPart === undefined || sellingPlan === 'INDIVIDUAL') return;
  if (sharesStock(country)) {
    yield* sharedStockLines(sources, country, period, computedFeeTypes.utilization);
    return;
  }
  const skus = skusOf(sources, country);
  const terms = termsOn(storeMonth, chargedPart.from);
  const seller = {
    sellingPlan,
    firstInboundOn: firstInbound(skus, laterDay(lastDay, -(terms?.daysSinceFirstInbound ?? 0))),
    utilization: sizeUtilization(skus, country, period.until),
  };
  const excluded = terms?.excludedUpToAge ?? 0;
  const firstExcluded = laterDay(period.from, -excluded);
  for (const sku of skus) {
    const isAgeKnown = (startingBalanceDay(sku.stock) ?? '') < firstExcluded;
    const runs = isAgeKnown
      ? agedUnitRuns(sku, excluded, period)
      : unitRuns({ plus: onHandSums(sku) }, period);
    if (runs.length === 0) continue;
    for (const part of ratedParts(sku, country, period))
      for (const fee of surcharges(sku, part, { runs, isAgeKnown }, seller, storeMonth))
        yield { ...fee, evidence: [...part.evidence, sku.stream] };
  }
}

interface UtilizingSeller {
  /** As of the month's end; `undefined` where nobody has said. */
  readonly sellingPlan: SellingPlan | undefined;
  readonly firstInboundOn: string | undefined;
  readonly utilization: ReturnType<typeof sizeUtilization>;
}

function surcharges(
  sku: SkuSource,
  part: RatedPart,
  { runs, isAgeKnown }: { readonly runs: readonly UnitRun[]; readonly isAgeKnown: boolean },
  { sellingPlan, firstInboundOn, utilization }: UtilizingSeller,
  { country, month, book }: StoreMonth,
): readonly ComputedFee[] {
  const { from, until, size } = part;
  const partRuns = storedRuns(part, runs);
  if (partRuns.length === 0) return [];
  const subject = skuSubject(sku);
  const notKnown = (why: NotComputableReason) =>
    unpricedFee(
      {
        ...{ feeType: computedFeeTypes.utilization, country, period: { from, until }, subject },
        inputs: { ...(firstInboundOn !== undefined && { firstInboundOn }) },
      },
      'storage-utilization',
      why,
      book,
    );
  if (sellingPlan === undefined) return notKnown({ reason: 'selling-plan-unknown' });
  if (!isAgeKnown) return notKnown({ reason: 'age-unknown' });
  if (!size.known) return notKnown(size.why);
  const utilizationOfSize = utilization[size.size];
  if (!utilizationOfSize.known) return notKnown(utilizationOfSize.why);
  const fees = storageUtilization(
    {
      ...{ country, month, size: size.size, sellingPlan, subject, waived: false, runs: partRuns },
      ...(firstInboundOn !== undefined && { firstInboundOn }),
      ofSize: utilizationOfSize.ofSize,
    },
    book,
  );
  return fees.map((fee) => ({ ...fee, period: commonDays(fee.period, part) }));
}

/** The terms of the card of a day; if several may apply, those of the first. */
function termsOn({ book, country }: StoreMonth, day: string) {
  const answer = cardsOn(book, 'storage-utilization', country, day);
  return answer.kind === 'candidates'
    ? answer.cards[0]?.terms
    : answer.kind === 'one'
      ? answer.card.terms
      : undefined;
}

/**
 * The day of the first receipt. With a starting balance, units came earlier at an unknown time: the day is then not known,
 * unless the first known day is before `latest`, which is early enough.
 */
function firstInbound(skus: readonly SkuSource[], latest: string): string | undefined {
  const days = skus.flatMap(({ stock }) => stock.receipts.days.slice(0, 1));
  const first = days.reduce<string | undefined>(
    (least, day) => (least === undefined || day < least ? day : least),
    undefined,
  );
  const isBegun = skus.some(({ stock }) => startingBalanceDay(stock) !== undefined);
  return isBegun && first !== undefined && first >= latest ? undefined : first;
}
