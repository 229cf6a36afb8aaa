import Big from 'big.js';
import type { Box } from '#domain/inbound/box';
import { inches, pounds } from '#domain/values/measurement';
import { type Money, money, rounded } from '#domain/values/money';
import type { ShippingMode } from '#domain/values/transportation';
import { rowInForce } from '#infra/amazon/simulation/datedTable';
import { partneredZone } from '#infra/amazon/simulation/partneredZone';
import {
  cubicInchesPerPound,
  generalIncreases,
  palletsPerTruck,
  type Zone,
} from '#infra/amazon/simulation/quoteTable';
import type { ShipmentToMove } from '#services/ports/fulfillmentNetwork';

/** What the partnered carrier asks; nothing where it does not go, or while the boxes or pallets are not known. */
export function partneredQuote(shipment: ShipmentToMove, mode: ShippingMode): Money | undefined {
  const zone = partneredZone(shipment);
  const price = zone && priceOf(shipment, mode, zone);
  if (price === undefined || price.eq('0')) return undefined;
  const { factor } = rowInForce(generalIncreases, shipment.at, shipment.marketplace);
  return rounded(money(price.times(factor).toFixed(), 'USD'));
}

function priceOf({ boxes, pallets }: ShipmentToMove, mode: ShippingMode, zone: Zone): Big | undefined {
  switch (mode) {
    case 'GROUND_SMALL_PARCEL':
      return sum(boxes.map((box) => billablePounds(box).times(zone.parcel.pound).plus(zone.parcel.box)));
    case 'FREIGHT_LTL':
      return sum(
        pallets.map(({ weight, quantity }) =>
          pounds(weight)
            .div('100')
            .times(zone.freight.hundredPounds)
            .plus(zone.freight.pallet)
            .times(String(quantity)),
        ),
      );
    case 'FREIGHT_FTL_PALLET': {
      const count = pallets.reduce((total, { quantity }) => total + quantity, 0);
      return new Big(String(Math.ceil(count / palletsPerTruck))).times(zone.truck);
    }
    case 'FREIGHT_FTL_NONPALLET':
    case 'OCEAN_LCL':
    case 'OCEAN_FCL':
    case 'AIR_SMALL_PARCEL':
    case 'AIR_SMALL_PARCEL_EXPRESS':
      return undefined;
  }
}

/** Weight or dimensional weight, whichever is more, each started pound. */
function billablePounds({ dimensions, weight }: Box): Big {
  const [length, width, height] = inches(dimensions);
  const dimensional = length.times(width).times(height).div(cubicInchesPerPound);
  const actual = pounds(weight);
  return (actual.gt(dimensional) ? actual : dimensional).round(0, Big.roundUp);
}

const sum = (amounts: readonly Big[]): Big =>
  amounts.reduce((total, amount) => total.plus(amount), new Big('0'));
