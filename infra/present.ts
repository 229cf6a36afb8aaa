type Present<Given> = { readonly [Name in keyof Given]?: Exclude<Given[Name], undefined> };

/** What was given, without what was not: a filter has no word for undefined. */
export const present = <Given extends object>(given: Given): Present<Given> =>
  // What is left has a value.
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Present<Given>;
