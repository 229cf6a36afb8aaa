import type { SkuSource } from '#domain/fees/lines/sources';
import { clipRuns, type UnitRun } from '#domain/fees/lines/stored/unitRuns';
import { type UnitOnDay, type UnitPart, unitParts } from '#domain/fees/lines/unit/unitOnDay';
import type { StoredRun } from '#domain/fees/pricing/storedRuns';
import type { Marketplace } from '#domain/values/marketplace';
import type { Period } from '#domain/values/period';

/** Days on which one row of a card applies to a SKU; the volume of its unit may change within them. */
export interface RatedPart extends Period, Pick<UnitOnDay, 'size' | 'dangerousGoods' | 'evidence'> {
  readonly parts: readonly UnitPart[];
}

export function ratedParts(sku: SkuSource, country: Marketplace, period: Period): readonly RatedPart[] {
  const rated: RatedPart[] = [];
  for (const part of unitParts(sku, country, period)) {
    const last = rated.at(-1);
    if (last === undefined || rowOf(last) !== rowOf(part)) rated.push({ ...part, parts: [part] });
    else
      rated[rated.length - 1] = {
        ...last,
        until: part.until,
        evidence: [...new Set([...last.evidence, ...part.evidence])],
        parts: [...last.parts, part],
      };
  }
  return rated;
}

const rowOf = ({ size, dangerousGoods }: Pick<RatedPart, 'size' | 'dangerousGoods'>): string =>
  `${size.known ? size.size : JSON.stringify(size.why)} ${dangerousGoods}`;

/** The runs within a part, each with the volume of its days. */
export const storedRuns = (
  { parts }: Pick<RatedPart, 'parts'>,
  runs: readonly UnitRun[],
): readonly StoredRun[] =>
  parts.flatMap((part) =>
    clipRuns(runs, part).map(({ units, ...days }) => ({
      ...days,
      units: String(units),
      ...(part.unitVolume !== undefined && { unitVolume: part.unitVolume }),
    })),
  );
