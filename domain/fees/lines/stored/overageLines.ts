import { sellingPlanOn } from '#domain/catalog/account/history';
import { storageLimitOn } from '#domain/catalog/account/storageLimitOn';
import type { RecomputedLine, StoreMonth } from '#domain/fees/lines/recomputedLine';
import { remainingUnitsText } from '#domain/fees/lines/remainingUnitsText';
import { sharedStockLines, sharesStock, skusOf } from '#domain/fees/lines/sharedStock';
import type { FeeAccount, FeeSources } from '#domain/fees/lines/sources';
import { chargedParts } from '#domain/fees/lines/stored/chargedParts';
import { residueLine } from '#domain/fees/lines/stored/residueLine';
import { type DayUsage, nothingStored, usageByType } from '#domain/fees/lines/stored/usageByType';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';
import { storageOverage } from '#domain/fees/pricing/storageOverage';
import { daysFrom, laterDay } from '#domain/values/calendar';
import { computedFeeTypes } from '#domain/values/feeType';
import { isSameContent } from '#domain/values/isSameContent';
import { daysOf } from '#domain/values/month';
import type { SellingPlan } from '#domain/values/sellingPlan';
import { StorageType } from '#domain/values/storageType';

/**
 * Storage overage by storage type: a line for each day that ended over the limit, and one for what their rounding leaves.
 * Days of which the same is not known are one line.
 */
export function* overageLines(sources: FeeSources, storeMonth: StoreMonth): Iterable<RecomputedLine> {
  const { country, month, book } = storeMonth;
  const period = daysOf(month);
  const chargedPeriods = chargedParts(book, 'storage-overage', country, period);
  if (chargedPeriods.length === 0) return;
  if (sharesStock(country)) {
    yield* sharedStockLines(sources, country, period, computedFeeTypes.overage);
    return;
  }
  const usage = usageByType(skusOf(sources, country), country, period);
  const ofUnknown = usage.get('UNKNOWN');
  const days = daysFrom(period.from, laterDay(period.until, -1)).map((day, at) => ({ day, at }));
  const chargedDays = days.filter(({ day }) =>
    chargedPeriods.some(({ from, until }) => from <= day && day < until),
  );
  for (const storageType of StorageType.options) {
    const ofType = usage.get(storageType);
    const evidence = [...(ofType?.evidence ?? []), ...(ofUnknown?.evidence ?? [])];
    const lines = chargedDays.flatMap(({ day, at }) =>
      linesOfDay(
        {
          ...{ day, storageType },
          stored: ofType?.days[at] ?? nothingStored,
          ofUnknownType: ofUnknown?.days[at] ?? nothingStored,
        },
        sources.account,
        storeMonth,
      ),
    );
    const fees = lines.map(({ fee }) => fee);
    for (const { fee, limits } of mergeDoubtfulDays(lines))
      yield { ...fee, evidence: [...limits, ...evidence] };
    for (const fee of residueLine(fees, month)) yield { ...fee, evidence };
  }
}

interface DayOfType {
  readonly day: string;
  readonly storageType: StorageType;
  readonly stored: DayUsage;
  /** What may be of this type. */
  readonly ofUnknownType: DayUsage;
}

interface DayLine {
  readonly fee: ComputedFee;
  /** The announcements of the day's limit. */
  readonly limits: readonly string[];
}

function linesOfDay(
  { day, storageType, stored, ofUnknownType }: DayOfType,
  account: FeeAccount | undefined,
  { country, book }: StoreMonth,
): readonly DayLine[] {
  const limit = account && storageLimitOn(account, storageType, country, day);
  if (limit?.kind !== 'limited' && stored.skus === 0 && ofUnknownType.skus === 0) return [];
  const sellingPlan = account && sellingPlanOn(account, day);
  const why = reasonNotKnown(sellingPlan, stored, ofUnknownType);
  const fees = storageOverage(
    {
      ...{ country, day, storageType, subject: { storageType } },
      sellingPlan: sellingPlan ?? 'PROFESSIONAL',
      ...(stored.unmeasured === 0 && { usage: stored.volume }),
      ...(limit?.kind === 'limited' && { limit: limit.cubicFeet }),
      ...(limit?.kind === 'unlimited' && { limit: 'unlimited' }),
      ...(why !== undefined && { notKnown: why }),
    },
    book,
  );
  const announcements = limit?.kind === 'limited' ? limit.announced : [];
  return fees.map((fee) => ({ fee, limits: announcements.map(({ event }) => event) }));
}

function reasonNotKnown(
  sellingPlan: SellingPlan | undefined,
  { belowZero }: DayUsage,
  ofUnknownType: DayUsage,
): NotComputableReason | undefined {
  if (sellingPlan === undefined) return { reason: 'selling-plan-unknown' };
  if (ofUnknownType.skus > 0) return { reason: 'storage-type-unknown' };
  return belowZero > 0 ? remainingUnitsText : undefined;
}

/** Merges consecutive days that are not computable for the same reason into one line. */
function mergeDoubtfulDays(lines: readonly DayLine[]): readonly DayLine[] {
  const mergedLines: DayLine[] = [];
  for (const line of lines) {
    const last = mergedLines.at(-1);
    if (last === undefined || !isSameDoubt(last.fee, line.fee)) mergedLines.push(line);
    else {
      const period = { from: last.fee.period.from, until: line.fee.period.until };
      const { storageType = '' } = line.fee.subject;
      mergedLines[mergedLines.length - 1] = {
        fee: { ...last.fee, period, inputs: { storageType } },
        limits: [...new Set([...last.limits, ...line.limits])],
      };
    }
  }
  return mergedLines;
}

const isSameDoubt = (one: ComputedFee, other: ComputedFee): boolean =>
  one.result.kind === 'not-computable' &&
  other.result.kind === 'not-computable' &&
  isSameContent(one.result.why, other.result.why) &&
  one.period.until === other.period.from;
