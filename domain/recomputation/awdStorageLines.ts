import { rateOn } from '#domain/awd/rateOn';
import { awdStorage } from '#domain/fees/awd';
import { type ComputedFee, computedFeeTypes, type Subject } from '#domain/fees/computedFee';
import { daysOf } from '#domain/fees/month';
import type { AwdRegion } from '#domain/rateCards/programs';
import type { Period } from '#domain/rateCards/splitAtChanges';
import type { AwdBoxes, AwdSource } from '#domain/recomputation/awdSource';
import { commonDays } from '#domain/recomputation/commonDays';
import type { AskedMonth, RecomputedLine } from '#domain/recomputation/recomputedLine';
import { skuFinder } from '#domain/recomputation/skuFinder';
import type { FeeSources } from '#domain/recomputation/sources';
import { splitAt } from '#domain/recomputation/splitAt';
import { unitRuns } from '#domain/recomputation/unitRuns';
import { unpriced } from '#domain/recomputation/unpriced';
import type { Volume } from '#domain/volume';

/** Storage in AWD by SKU and region: a line for each time in which one card and one rate count. */
export function* awdStorageLines(sources: FeeSources, asked: AskedMonth): Iterable<RecomputedLine> {
  const { country, month } = asked;
  const find = skuFinder(sources, country);
  for (const awd of sources.awd) {
    if (awd.country !== country) continue;
    const { subject } = find(awd.msku);
    for (const period of splitAt(
      daysOf(month),
      awd.rates.map(({ from }) => from),
    )) {
      const said = rateOn(awd.rates, period.from);
      const evidence = [...(said === undefined ? [] : [said.event]), awd.stream];
      for (const place of places(awd, period))
        for (const fee of storedIn(place, said?.rate, period, subject, asked)) yield { ...fee, evidence };
    }
  }
}

/** The boxes of one region, in runs; or of all, where nobody knows in which they are. */
interface Place {
  readonly region?: AwdRegion | undefined;
  readonly kinds: readonly { readonly boxVolume: Volume; readonly runs: ReturnType<typeof unitRuns> }[];
}

/** Where more boxes left places that were not told than had come to such, any of them may have been in any region. */
function places({ stored }: AwdSource, period: Period): readonly Place[] {
  const unknown = placeOf(
    stored.filter(({ region }) => region === undefined),
    period,
  );
  if (isBelowZero(unknown)) return [placeOf(stored, period)];
  const known = (['WEST', 'OTHER'] as const).map((region) => ({
    region,
    ...placeOf(
      stored.filter((each) => each.region === region),
      period,
    ),
  }));
  return [...known, unknown];
}

const placeOf = (stored: readonly AwdBoxes[], period: Period): Place => ({
  kinds: [...Map.groupBy(stored, ({ kind }) => kind).values()].flatMap((alike) => {
    const runs = unitRuns({ plus: alike.map(({ boxes }) => boxes) }, period);
    return alike.slice(0, 1).map(({ boxVolume }) => ({ boxVolume, runs }));
  }),
});

const isBelowZero = ({ kinds }: Place): boolean =>
  kinds.some(({ runs }) => runs.some(({ units }) => units < 0));

/** Why nothing can be said of boxes below 0: what is missing can still be told. */
const moreBoxesLeft = 'more boxes left than are known to have come';

function storedIn(
  place: Place,
  rate: Parameters<typeof awdStorage>[0]['rate'],
  period: Period,
  { ...sku }: Subject,
  { country, month, book }: AskedMonth,
): readonly ComputedFee[] {
  const { region, kinds } = place;
  const subject = { ...sku, ...(region !== undefined && { region }) };
  if (isBelowZero(place)) {
    const facts = { feeType: computedFeeTypes.awdStorage, country, period, subject, inputs: {} };
    return unpriced(facts, 'awd', moreBoxesLeft, book);
  }
  const runs = kinds.flatMap(({ boxVolume, runs: ofKind }) =>
    ofKind.map(({ units, ...days }) => ({ ...days, units: String(units), unitVolume: boxVolume })),
  );
  const fees = awdStorage({ country, month, rate, region, subject, runs }, book);
  return fees.map((fee) => ({ ...fee, period: commonDays(fee.period, period) }));
}
