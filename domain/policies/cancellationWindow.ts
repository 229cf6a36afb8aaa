import type { Policy } from '#domain/policies/policy';
import { type Duration, hours } from '#domain/values/instant';
import type { ShippingMode } from '#domain/values/transportation';

/**
 * How long after its acceptance the partnered carrier's charge can be voided: 24 h small parcel, 1 h LTL and FTL (rule 7).
 *
 * Voidable strictly before the end, by time alone, whatever the carrier has done meanwhile.
 */
export type CancellationWindow = { readonly [Mode in ShippingMode]: Duration };

export const cancellationWindow: Policy<CancellationWindow> = {
  rule: {
    GROUND_SMALL_PARCEL: hours(24),
    AIR_SMALL_PARCEL: hours(24),
    AIR_SMALL_PARCEL_EXPRESS: hours(24),
    FREIGHT_LTL: hours(1),
    FREIGHT_FTL_PALLET: hours(1),
    FREIGHT_FTL_NONPALLET: hours(1),
    OCEAN_LCL: hours(1),
    OCEAN_FCL: hours(1),
  },
  source:
    'Send to Amazon: confirm shipping; SP-API cancelInboundPlan and voidTransport. Ocean modes read as freight: unverified.',
  unverified: false,
};
