/** Simulation: the largest unit of standard size, as Amazon's size tiers say it: 20 lb, and the volume of 18 x 14 x 8 in. */
export const largestStandard = { pounds: '20', cubicInches: '2016' } as const;

/** Simulation, invented: what a unit of a SKU that is in no box yet is taken to weigh; its size is standard. */
export const unknownUnitPounds = '1';
