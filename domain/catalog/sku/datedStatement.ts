import type { Source } from '#domain/catalog/sku/values';
import type { Dimensions, Weight } from '#domain/values/measurement';
import type { StorageType } from '#domain/values/storageType';

/** A statement of the seller or Amazon that counts from a day on. */
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
 * The statement in force on `day`; `undefined` before the first. Statements are in the order of recording.
 *
 * Amazon's statement governs from the day on which it takes effect, whatever the seller states later. For one source a later
 * day replaces an earlier one, and for one day the last recorded counts. So a late fact changes only its own days.
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

/** The days on which another statement begins to govern, in order. */
export function governingChanges(statements: readonly DatedStatement[]): readonly string[] {
  const days = [...new Set(statements.map(({ effectiveFrom }) => effectiveFrom))].sort();
  const statementByDay = days.map((day) => governingStatement(statements, day));
  return days.filter((_, at) => statementByDay[at] !== statementByDay[at - 1]);
}

/** The last statement of one source for one day, whether or not it governs. */
export const latestStatement = <Said extends DatedStatement>(
  statements: readonly Said[],
  { source, effectiveFrom }: DatedStatement,
): Said | undefined =>
  statements.findLast((each) => each.source === source && each.effectiveFrom === effectiveFrom);
