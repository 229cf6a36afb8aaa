/** Why nothing can be said of units below 0: what is missing can still be told. */
export const remainingUnitsText = { reason: 'more-left-than-came', what: 'units' } as const;
