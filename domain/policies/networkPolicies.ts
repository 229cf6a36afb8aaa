import type { Circumstances } from '#domain/aggregate/decision';
import { type Abandonment, abandonment } from '#domain/policies/abandonment';
import { type AmazonPrep, amazonPrep } from '#domain/policies/amazonPrep';
import { type CancellationWindow, cancellationWindow } from '#domain/policies/cancellationWindow';
import { type FeeClaimWindow, feeClaimWindow } from '#domain/policies/feeClaimWindow';
import { type ModeFit, modeFit } from '#domain/policies/modeFit';
import { placementValidity } from '#domain/policies/placementValidity';
import type { Policy } from '#domain/policies/policy';
import { type PostalCodes, postalCodes } from '#domain/policies/postalCodes';
import { type QuantityEdit, quantityEdit } from '#domain/policies/quantityEdit';
import { type SplitAdvice, splitAdvice } from '#domain/policies/splitAdvice';
import { type UnifiedAccount, unifiedAccount } from '#domain/policies/unifiedAccount';
import type { Duration } from '#domain/values/instant';

/** The durations and limits of one fulfilment network. Other networks have rules of the same shape. */
export interface NetworkPolicies {
  readonly cancellationWindow: Policy<CancellationWindow>;
  readonly placementValidity: Policy<Duration>;
  readonly quantityEdit: Policy<QuantityEdit>;
  readonly abandonment: Policy<Abandonment>;
  readonly modeFit: Policy<ModeFit>;
  readonly postalCodes: Policy<PostalCodes>;
  readonly amazonPrep: Policy<AmazonPrep>;
  readonly splitAdvice: Policy<SplitAdvice>;
  readonly unifiedAccount: Policy<UnifiedAccount>;
  readonly feeClaimWindow: Policy<FeeClaimWindow>;
}

export type NetworkCircumstances = Circumstances<NetworkPolicies>;

export const amazonPolicies: NetworkPolicies = {
  cancellationWindow,
  placementValidity,
  quantityEdit,
  abandonment,
  modeFit,
  postalCodes,
  amazonPrep,
  splitAdvice,
  unifiedAccount,
  feeClaimWindow,
};
