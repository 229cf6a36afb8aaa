import type { Policy } from '#domain/policies/policy';

/** Days from its creation after which a confirmed shipment that never left counts as abandoned. */
export interface Abandonment {
  readonly domesticDays: number;
  readonly fromAbroadDays: number;
}

export const abandonment: Policy<Abandonment> = {
  rule: { domesticDays: 45, fromAbroadDays: 75 },
  source: "the inbound defect fee's arrival limits, as prep centers report them",
  unverified: true,
};
