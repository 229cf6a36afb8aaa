import { distinct } from '#domain/values/distinct';

/** Why an amount may not hold on its day, as data. */
export type Flag =
  /** In the card's own words, which quote its source. */
  | { readonly flag: 'card'; readonly why: string }
  /** The seller sent only one of a plan's several shipments. */
  | { readonly flag: 'rated-as-minimal-split' };

/** The flags of several amounts in their order; equal flag lists count once. */
export const distinctFlags = (flagged: readonly (readonly Flag[] | undefined)[]): readonly Flag[] =>
  distinct(flagged.filter((flags) => flags !== undefined)).flat();
