import { distinct } from '#domain/distinct';

/** Why an amount may not hold on its day, as data. */
export type Flag =
  /** In the words of the card, which its source is quoted in. */
  | { readonly flag: 'card'; readonly why: string }
  /** Only one shipment of a plan with several was sent. */
  | { readonly flag: 'rated-as-minimal-split' };

/** Those of several amounts, in the order in which they were first there: amounts that are flagged alike flag once. */
export const distinctFlags = (flagged: readonly (readonly Flag[] | undefined)[]): readonly Flag[] =>
  distinct(flagged.filter((flags) => flags !== undefined)).flat();
