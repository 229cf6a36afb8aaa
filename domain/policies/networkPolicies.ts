import type { Duration } from '#domain/instant';
import { type Abandonment, abandonment } from '#domain/policies/abandonment';
import { type CancellationWindow, cancellationWindow } from '#domain/policies/cancellationWindow';
import { placementValidity } from '#domain/policies/placementValidity';
import type { Policy } from '#domain/policies/policy';
import { type QuantityEdit, quantityEdit } from '#domain/policies/quantityEdit';

/** The durations and limits of one fulfilment network. Other networks have rules of the same shape. */
export interface NetworkPolicies {
  readonly cancellationWindow: Policy<CancellationWindow>;
  readonly placementValidity: Policy<Duration>;
  readonly quantityEdit: Policy<QuantityEdit>;
  readonly abandonment: Policy<Abandonment>;
}

export const amazonPolicies: NetworkPolicies = {
  cancellationWindow,
  placementValidity,
  quantityEdit,
  abandonment,
};
