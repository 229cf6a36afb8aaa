import { type DatedRate, rateOn } from '#domain/awd/rateOn';
import type { AwdRegion } from '#domain/awd/values';
import type { AwdBoxes } from '#domain/fees/lines/awd/awdSource';
import type { RecomputedLine, StoreMonth } from '#domain/fees/lines/recomputedLine';
import type { FeeSources } from '#domain/fees/lines/sources';
import { type UnitRun, unitRuns } from '#domain/fees/lines/stored/unitRuns';
import { skuFinder } from '#domain/fees/lines/unit/skuFinder';
import { unpricedFee } from '#domain/fees/lines/unpricedFee';
import { type AwdTerms, awdStorage } from '#domain/fees/pricing/awd';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { commonDays } from '#domain/values/commonDays';
import { computedFeeTypes } from '#domain/values/feeType';
import { daysOf } from '#domain/values/month';
import type { Period } from '#domain/values/period';
import { splitPeriod } from '#domain/values/splitPeriod';
import type { Volume } from '#domain/values/volume';

/** AWD's storage fees by SKU and region, with a line for each period of one card and one rate. */
export function* awdStorageLines(sources: FeeSources, storeMonth: StoreMonth): Iterable<RecomputedLine> {
  const { country, month } = storeMonth;
  const find = skuFinder(sources, country);
  for (const { country: awdCountry, msku, stream, stored, rates } of sources.awd) {
    if (awdCountry !== country) continue;
    const { subject } = find(msku);
    for (const period of splitPeriod(daysOf(month), rateChangeDays(rates))) {
      const datedRate = rateOn(rates, period.from);
      const evidence = [...(datedRate === undefined ? [] : [datedRate.event]), stream];
      for (const place of boxPlaces(stored, period))
        for (const fee of storageFees(place, period, { country, rate: datedRate?.rate, subject }, storeMonth))
          yield { ...fee, evidence };
    }
  }
}

const rateChangeDays = (rates: readonly DatedRate[]): readonly string[] =>
  rates.filter(({ rate }, at) => rate !== rates[at - 1]?.rate).map(({ from }) => from);

/** Boxes in one region, or where nobody knows. */
interface BoxPlace {
  readonly region?: AwdRegion | undefined;
  readonly kinds: readonly { readonly boxVolume: Volume; readonly runs: readonly UnitRun[] }[];
}

/** Boxes by region. If a region is below 0 and some boxes have no known region, all regions are taken together. */
function boxPlaces(boxes: readonly AwdBoxes[], period: Period): readonly BoxPlace[] {
  const places = (['WEST', 'OTHER', undefined] as const).map((region) => ({
    region,
    ...boxPlace(
      boxes.filter((each) => each.region === region),
      period,
    ),
  }));
  const someAreInAny = boxes.some(({ region }) => region === undefined);
  return someAreInAny && places.some(isBelowZero) ? [boxPlace(boxes, period)] : places;
}

const boxPlace = (boxes: readonly AwdBoxes[], period: Period): BoxPlace => ({
  kinds: [...Map.groupBy(boxes, ({ kind }) => kind).values()].flatMap((sameKind) => {
    const runs = unitRuns({ plus: sameKind.map(({ boxes }) => boxes) }, period);
    return sameKind.slice(0, 1).map(({ boxVolume }) => ({ boxVolume, runs }));
  }),
});

const isBelowZero = ({ kinds }: BoxPlace): boolean =>
  kinds.some(({ runs }) => runs.some(({ units }) => units < 0));

function storageFees(
  place: BoxPlace,
  period: Period,
  terms: AwdTerms,
  { country, month, book }: StoreMonth,
): readonly ComputedFee[] {
  const { region, kinds } = place;
  const subject = { ...terms.subject, ...(region !== undefined && { region }) };
  if (isBelowZero(place)) {
    const facts = { feeType: computedFeeTypes.awdStorage, country, period, subject, inputs: {} };
    return unpricedFee(facts, 'awd', { reason: 'more-left-than-came', what: 'boxes' }, book);
  }
  const runs = kinds.flatMap(({ boxVolume, runs: ofKind }) =>
    ofKind.map(({ units, ...days }) => ({ ...days, units: String(units), unitVolume: boxVolume })),
  );
  const fees = awdStorage({ ...terms, subject, region, month, runs }, book);
  return fees.map((fee) => ({ ...fee, period: commonDays(fee.period, period) }));
}
