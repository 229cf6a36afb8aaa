/** Simulation, invented: the least part of a box's bottom that must stand on something. */
export const leastSupport = { parts: 2, of: 3 } as const;

/**
 * Simulation: the pallet that the estimate builds. Inches and pounds; height and weight with the pallet itself.
 *
 * Modelled on the American standard pallet and what Amazon takes in at a fulfillment center (rule 26, unverified).
 */
export const palletTable = {
  length: '48',
  width: '40',
  height: '72',
  weight: '1500',
  deckHeight: '6',
  deckWeight: '50',
} as const;
