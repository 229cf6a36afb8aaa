import {
  ShippingMode,
  type ShippingSolution,
  type TransportationOption,
} from '#domain/values/transportation';
import type { Derivation } from '#infra/amazon/simulation/derivation';
import { partneredQuote } from '#infra/amazon/simulation/partneredQuote';
import { partneredZone } from '#infra/amazon/simulation/partneredZone';
import type { ShipmentToMove } from '#services/ports/fulfillmentNetwork';

/** Simulation: who the partnered carrier of a mode is. */
const partneredCarriers: readonly (readonly [ShippingMode, string])[] = [
  ['GROUND_SMALL_PARCEL', 'UPS'],
  ['FREIGHT_LTL', 'Amazon Freight'],
  ['FREIGHT_FTL_PALLET', 'Amazon Freight'],
];

/** An own carrier in every mode, unquoted; the partnered one where it goes. */
export function transportationOptions(
  shipment: ShipmentToMove,
  derivation: Derivation,
): readonly TransportationOption[] {
  const { shipmentId } = shipment;
  const option = (shippingMode: ShippingMode, shippingSolution: ShippingSolution, carrier: string) => ({
    transportationOptionId: `to${derivation.uuid('transportation', shipmentId, shippingMode, shippingSolution)}`,
    shipmentId,
    shippingMode,
    shippingSolution,
    carrier,
  });

  const partnered = partneredCarriers.map(([mode, carrier]) => {
    const quote = partneredQuote(shipment, mode);
    return {
      ...option(mode, 'AMAZON_PARTNERED_CARRIER', carrier),
      ...(quote === undefined ? {} : { quote }),
    };
  });
  const own = ShippingMode.options.map((mode) => option(mode, 'USE_YOUR_OWN_CARRIER', 'Other'));
  return [...(partneredZone(shipment) === undefined ? [] : partnered), ...own];
}
