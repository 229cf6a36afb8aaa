/**
 * What is worth a warning in a file and never a refusal (rule 5, unverified): configuration, to be changed here alone.
 *
 * Amazon's box limits and its wish for five boxes of an item are unverified; 20 kg is the advice of the FBA guide.
 */
export const advice = {
  /** Amazon's limit for a box; one oversize unit alone may exceed it with a label. */
  heaviestBoxPounds: '50',
  advisedBoxKilograms: '20',
  /** Longest side first. */
  largestBoxInches: ['36', '25', '25'],
  /** Fewer boxes of an item, and optimised splits fall back to minimal ones with their placement fee. */
  boxesForOptimizedSplits: 5,
  mskuLength: 40,
} as const;
