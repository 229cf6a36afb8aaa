/** Each of some values once, by what they hold; in the order in which they were first there. */
export const distinct = <Value>(values: readonly Value[]): readonly Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
