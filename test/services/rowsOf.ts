import type { ReadModels } from '#services/engine/ports/readModels';

/** Every row of every live read model: what two ways of filling them must agree on, byte for byte. */
export const rowsOf = (readModels: ReadModels): Record<string, ReadonlyMap<string, string>> =>
  Object.fromEntries(
    readModels
      .builds()
      .filter(({ live }) => live)
      .toSorted((one, other) => (one.model < other.model ? -1 : 1))
      .map(({ model, id }) => [model, new Map(readModels.rows(id))]),
  );
