import { derivationOf } from '#infra/amazon/simulation/derivation';
import { estimatedFees } from '#infra/amazon/simulation/estimatedFees';
import { listing } from '#infra/amazon/simulation/listing';
import { packingGroups } from '#infra/amazon/simulation/packingGroups';
import { palletEstimate } from '#infra/amazon/simulation/palletEstimate';
import { partneredQuote } from '#infra/amazon/simulation/partneredQuote';
import { placementOptions } from '#infra/amazon/simulation/placementOptions';
import { transportationOptions } from '#infra/amazon/simulation/transportationOptions';
import type { FulfillmentNetwork } from '#services/ports/fulfillmentNetwork';

/** Stands in for what Amazon decides: every answer follows from the question and the seed, on any machine. */
export function simulatedNetwork({ seed }: { readonly seed: number }): FulfillmentNetwork {
  const derivation = derivationOf(seed);
  return {
    source: `simulation (seed ${seed})`,
    listing: async (msku, marketplace) => listing(msku, marketplace, derivation),
    packingGroups: async (plan) => packingGroups(plan, derivation),
    placementOptions: async (plan) => placementOptions(plan, derivation),
    transportationOptions: async (shipment) => transportationOptions(shipment, derivation),
    quote: async (shipment, mode) => partneredQuote(shipment, mode),
    estimatedFees: async (shipment, placementFee) => estimatedFees(shipment, placementFee),
    palletEstimate: async (boxes) => palletEstimate(boxes),
  };
}
