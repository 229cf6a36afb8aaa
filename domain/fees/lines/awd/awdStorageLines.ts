import { type DatedRate, rateOn } from '#domain/awd/rateOn';
import type { AwdRegion } from '#domain/awd/values';
import type { AwdBoxes } from '#domain/fees/lines/awd/awdSource';
import type { AskedMonth, RecomputedLine } from '#domain/fees/lines/recomputedLine';
import type { FeeSources } from '#domain/fees/lines/sources';
import { type UnitRun, unitRuns } from '#domain/fees/lines/stored/unitRuns';
import { skuFinder } from '#domain/fees/lines/unit/skuFinder';
import { unpriced } from '#domain/fees/lines/unpriced';
import { type AwdTerms, awdStorage } from '#domain/fees/pricing/awd';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { commonDays } from '#domain/values/commonDays';
import { computedFeeTypes } from '#domain/values/feeType';
import { daysOf } from '#domain/values/month';
import type { Period } from '#domain/values/period';
import { splitAt } from '#domain/values/splitPeriod';
import type { Volume } from '#domain/values/volume';

/** Storage in AWD by SKU and region: a line for each time in which one card and one rate count. */
export function* awdStorageLines(sources: FeeSources, asked: AskedMonth): Iterable<RecomputedLine> {
  const { country, month } = asked;
  const find = skuFinder(sources, country);
  for (const { country: of, msku, stream, stored, rates } of sources.awd) {
    if (of !== country) continue;
    const { subject } = find(msku);
    for (const period of splitAt(daysOf(month), changesOf(rates))) {
      const said = rateOn(rates, period.from);
      const evidence = [...(said === undefined ? [] : [said.event]), stream];
      for (const place of placesOf(stored, period))
        for (const fee of storedIn(place, period, { country, rate: said?.rate, subject }, asked))
          yield { ...fee, evidence };
    }
  }
}

const changesOf = (rates: readonly DatedRate[]): readonly string[] =>
  rates.filter(({ rate }, at) => rate !== rates[at - 1]?.rate).map(({ from }) => from);

/** Boxes in one region, or where nobody knows. */
interface Place {
  readonly region?: AwdRegion | undefined;
  readonly kinds: readonly { readonly boxVolume: Volume; readonly runs: readonly UnitRun[] }[];
}

/** Where more boxes left a region than are known to have come, and some are in any: all together. */
function placesOf(stored: readonly AwdBoxes[], period: Period): readonly Place[] {
  const places = (['WEST', 'OTHER', undefined] as const).map((region) => ({
    region,
    ...placeOf(
      stored.filter((each) => each.region === region),
      period,
    ),
  }));
  const someAreInAny = stored.some(({ region }) => region === undefined);
  return someAreInAny && places.some(isBelowZero) ? [placeOf(stored, period)] : places;
}

const placeOf = (stored: readonly AwdBoxes[], period: Period): Place => ({
  kinds: [...Map.groupBy(stored, ({ kind }) => kind).values()].flatMap((alike) => {
    const runs = unitRuns({ plus: alike.map(({ boxes }) => boxes) }, period);
    return alike.slice(0, 1).map(({ boxVolume }) => ({ boxVolume, runs }));
  }),
});

const isBelowZero = ({ kinds }: Place): boolean =>
  kinds.some(({ runs }) => runs.some(({ units }) => units < 0));

function storedIn(
  place: Place,
  period: Period,
  terms: AwdTerms,
  { country, month, book }: AskedMonth,
): readonly ComputedFee[] {
  const { region, kinds } = place;
  const subject = { ...terms.subject, ...(region !== undefined && { region }) };
  if (isBelowZero(place)) {
    const facts = { feeType: computedFeeTypes.awdStorage, country, period, subject, inputs: {} };
    return unpriced(facts, 'awd', { reason: 'more-left-than-came', what: 'boxes' }, book);
  }
  const runs = kinds.flatMap(({ boxVolume, runs: ofKind }) =>
    ofKind.map(({ units, ...days }) => ({ ...days, units: String(units), unitVolume: boxVolume })),
  );
  const fees = awdStorage({ ...terms, subject, region, month, runs }, book);
  return fees.map((fee) => ({ ...fee, period: commonDays(fee.period, period) }));
}
