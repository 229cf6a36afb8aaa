import type { Source } from '#domain/catalog/sku/values';
import type { Dimensions, Weight } from '#domain/values/measurement';
import type { StorageType } from '#domain/values/storageType';

/** What somebody says from a day on. */
export interface DatedStatement {
  readonly source: Source;
  /** A day in the marketplace, inclusive. */
  readonly effectiveFrom: string;
}

/** The sides and weight of one unit, packed and ready to ship. */
export interface DatedMeasurement extends DatedStatement {
  readonly dimensions: Dimensions;
  readonly weight: Weight;
}

export interface DatedStorageType extends DatedStatement {
  readonly storageType: StorageType;
}

/**
 * What counts on `day` of all that was ever said, in the order in which it was recorded; `undefined` before the first day.
 *
 * Amazon's word governs from the day on which it takes effect, whatever the seller says later; of the same source the later
 * day replaces the earlier, and of the same day the later word. So a fact that arrives late changes its own days only.
 */
export function governingStatement<Said extends DatedStatement>(
  statements: readonly Said[],
  day: string,
): Said | undefined {
  const effective = statements.filter(({ effectiveFrom }) => effectiveFrom <= day);
  const latestOf = (source: Source): Said | undefined =>
    effective
      .filter((each) => each.source === source)
      .reduce<Said | undefined>(
        (latest, each) =>
          latest === undefined || each.effectiveFrom >= latest.effectiveFrom ? each : latest,
        undefined,
      );
  return latestOf('AMAZON') ?? latestOf('SELLER');
}

/** The days on which another word comes to count, in order: what is said and does not govern changes nothing. */
export function governingChanges(statements: readonly DatedStatement[]): readonly string[] {
  const days = [...new Set(statements.map(({ effectiveFrom }) => effectiveFrom))].sort();
  const statementByDay = days.map((day) => governingStatement(statements, day));
  return days.filter((_, at) => statementByDay[at] !== statementByDay[at - 1]);
}

/** The last word of one source about one day, whether or not it governs. */
export const latestStatement = <Said extends DatedStatement>(
  statements: readonly Said[],
  { source, effectiveFrom }: DatedStatement,
): Said | undefined =>
  statements.findLast((each) => each.source === source && each.effectiveFrom === effectiveFrom);
