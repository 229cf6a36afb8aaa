import type { Difference } from '#domain/disputes/judging/difference';
import type { DisputeScan } from '#domain/disputes/judging/scan';
import { doubtText, excessText, notJudgedText } from '#infra/words/claimText';

/** A difference as documents have it: why, and what is in doubt, is text in them. */
export type WordedDifference = Omit<Difference, 'because' | 'doubts'> & {
  readonly because: readonly (Omit<Difference['because'][number], 'why'> & { readonly why: string })[];
  readonly doubts: readonly string[];
};

/** A scan as documents have it. */
export type WordedScan = Omit<DisputeScan, 'differences' | 'unclaimable' | 'notJudged'> & {
  readonly differences: readonly WordedDifference[];
  readonly unclaimable: readonly (Omit<DisputeScan['unclaimable'][number], 'why'> & {
    readonly why: string;
  })[];
  readonly notJudged: readonly (Omit<DisputeScan['notJudged'][number], 'why'> & { readonly why: string })[];
};

export const wordedScan = (scan: DisputeScan): WordedScan => ({
  ...scan,
  differences: scan.differences.map(wordedDifference),
  unclaimable: scan.unclaimable.map((each) => ({ ...each, why: excessText(each.why) })),
  notJudged: scan.notJudged.map((each) => ({ ...each, why: notJudgedText(each.why) })),
});

export const wordedDifference = (difference: Difference): WordedDifference => ({
  ...difference,
  because: difference.because.map((each) => ({ ...each, why: excessText(each.why) })),
  doubts: difference.doubts.map(doubtText),
});
