import { type Table, table } from '#infra/doors/cli/output/table';
import type { AgeAnswer } from '#services/inventory/stock/inventoryAge';

/** Units by age band; zeros are blank. All rows are of one day, so they have the same bands. */
export const ageTable = (ages: readonly AgeAnswer[]): Table =>
  table(ages, [
    { head: 'SKU', of: ({ msku }) => msku },
    { head: 'network', of: ({ network }) => network },
    { head: 'day', of: ({ day }) => day },
    { head: 'units', of: ({ units }) => units, right: true },
    ...bandsOf(ages).map((band) => ({
      head: `${band} days`,
      of: (row: AgeAnswer) => row.ages.find((each) => each.band === band)?.units || undefined,
      right: true,
    })),
    { head: 'age unknown', of: ({ unitsOfNoAge }) => unitsOfNoAge || undefined, right: true },
    { head: 'oldest', of: ({ oldest }) => oldest },
  ]);

const bandsOf = (ages: readonly AgeAnswer[]): readonly string[] => [
  ...new Set(ages.flatMap((each) => each.ages.map(({ band }) => band))),
];
