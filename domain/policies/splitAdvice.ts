import type { Policy } from '#domain/policies/policy';

/** Boxes of every SKU below which Amazon falls back to minimal splits, and their fee (rule 5, unverified). */
export interface SplitAdvice {
  readonly boxesOfEach: number;
}

export const splitAdvice: Policy<SplitAdvice> = {
  rule: { boxesOfEach: 5 },
  source:
    "the inbound placement fee's conditions for partial and Amazon-optimised splits, as prep centers report them",
  unverified: true,
};
